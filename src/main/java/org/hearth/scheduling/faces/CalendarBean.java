package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.application.ReadingService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /calendar}: a month of sessions as a table or a list; everything is in the address. */
@Named
@RequestScoped
public class CalendarBean {

    private static final int DAYS_A_WEEK = 7;

    @Inject
    ReadingService reading;

    @Inject
    Viewer viewer;

    private String month;
    private String view;
    private boolean mine;
    private YearMonth shown;
    private LocalDate today;
    private List<Entry> entries = List.of();
    private SessionRow next;

    /** One session on one day. */
    public record Entry(SessionRow session, DayCard day, boolean several) {}

    /** One square of the month. */
    public record Square(LocalDate date, boolean outside, boolean today, List<Entry> entries) {}

    public void load() {
        today = reading.today();
        shown = asked();
        LocalDate from = monday(shown.atDay(1));
        LocalDate to = monday(shown.atEndOfMonth()).plusDays(DAYS_A_WEEK - 1L);
        entries = reading.between(from, to, mine).stream()
                .flatMap(session -> session.days().stream()
                        .map(day -> new Entry(session, day, session.days().size() > 1)))
                .sorted(Comparator.comparing(entry -> entry.day().startsAt()))
                .toList();
        if (getListed().isEmpty()) {
            next = reading.firstAfter(shown.atEndOfMonth(), mine).orElse(null);
        }
    }

    /** The month in the address, this one when it is none, within a century. */
    private YearMonth asked() {
        YearMonth now = YearMonth.from(today);
        if (month == null) {
            return now;
        }
        try {
            YearMonth wanted = YearMonth.parse(month);
            return Math.abs(wanted.getYear() - now.getYear()) > 50 ? now : wanted;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weeks of the month, Monday first, with the days of its neighbours. */
    public List<List<Square>> getWeeks() {
        List<List<Square>> weeks = new ArrayList<>();
        LocalDate monday = monday(shown.atDay(1));
        for (; !monday.isAfter(shown.atEndOfMonth()); monday = monday.plusDays(DAYS_A_WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS_A_WEEK))
                    .map(this::square)
                    .toList());
        }
        return weeks;
    }

    private Square square(LocalDate date) {
        boolean outside = !YearMonth.from(date).equals(shown);
        return new Square(date, outside, date.equals(today), outside ? List.of() : on(date));
    }

    private List<Entry> on(LocalDate date) {
        return entries.stream().filter(each -> each.day().date().equals(date)).toList();
    }

    /** The days of the month's sessions, one after the other. */
    public List<Entry> getListed() {
        return entries.stream()
                .filter(each -> YearMonth.from(each.day().date()).equals(shown))
                .toList();
    }

    public boolean isList() {
        return "list".equals(view);
    }

    public boolean isTrainer() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    public YearMonth getShown() {
        return shown;
    }

    public SessionRow getNext() {
        return next;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getMine() {
        return String.valueOf(mine);
    }

    public void setMine(String mine) {
        this.mine = "true".equals(mine);
    }
}
