package org.hearth.booking.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import org.hearth.booking.Notice;

/**
 * Working days: Monday to Friday without the bank holidays of England and Wales. Days that were published decide; of years
 * nobody has published anything the usual calendar is computed. Times are Europe/London.
 */
public final class WorkingDays {

    /** Where sessions take place. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime CUT_OFF = LocalTime.of(17, 0);

    /** What was published, read from the database; the same for every partnership. */
    private static volatile BankHolidays published = BankHolidays.USUAL;

    private WorkingDays() {}

    /** From now on counts with what was published. */
    public static void know(BankHolidays days) {
        published = days;
    }

    /** How much notice was given: the days from the one it was told on up to the session's, which does not count. */
    public static int between(Instant told, LocalDate session, Notice.Unit unit) {
        LocalDate from = LocalDate.ofInstant(told, ZONE);
        return unit == Notice.Unit.CALENDAR_DAYS
                ? (int) Math.max(0, ChronoUnit.DAYS.between(from, session))
                : (int) from.datesUntil(from.isAfter(session) ? from : session)
                        .filter(WorkingDays::isWorking)
                        .count();
    }

    /** The last day on which so much notice of a session's day can be given. */
    public static LocalDate lastDayFor(Notice notice, LocalDate session) {
        if (notice.unit() == Notice.Unit.CALENDAR_DAYS) {
            return session.minusDays(notice.days());
        }
        LocalDate day = session;
        for (int left = notice.days(); left > 0; ) {
            day = day.minusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** The first day of a session of which so much notice can still be given on a day. */
    public static LocalDate firstFor(Notice notice, LocalDate today) {
        LocalDate day = today.plusDays(notice.days());
        while (lastDayFor(notice, day).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last day on which something is still so long after a day. */
    public static LocalDate after(LocalDate day, Notice within) {
        if (within.unit() == Notice.Unit.CALENDAR_DAYS) {
            return day.plusDays(within.days());
        }
        LocalDate end = day;
        for (int left = within.days(); left > 0; ) {
            end = end.plusDays(1);
            left -= isWorking(end) ? 1 : 0;
        }
        return end;
    }

    /** The last moment one may cancel or move one's own place: 5pm on the working day before the first day. */
    public static Instant cutOff(Instant firstStart) {
        LocalDate day = LocalDate.ofInstant(firstStart, ZONE).minusDays(1);
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(CUT_OFF).atZone(ZONE).toInstant();
    }

    /** Until when somebody may answer: the end of the last of so many working days, or the closing moment if that is first. */
    public static Instant answerBy(Instant asked, int days, Instant closesAt) {
        LocalDate day = after(LocalDate.ofInstant(asked, ZONE), Notice.working(days));
        Instant end = day.atTime(23, 59).atZone(ZONE).toInstant();
        return end.isBefore(closesAt) ? end : closesAt;
    }

    /** Whether people are at work in England on the day. */
    public static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        Boolean holiday = published.known().get(day);
        return !weekend && !(holiday == null ? holidays(day.getYear()).contains(day) : holiday);
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addWithSubstitute(days, LocalDate.of(year, Month.JANUARY, 1));
        addWithSubstitute(days, LocalDate.of(year, Month.DECEMBER, 25));
        addWithSubstitute(days, LocalDate.of(year, Month.DECEMBER, 26));
        return days;
    }

    /** A holiday at a weekend is kept on the next weekday that is not a holiday already. */
    private static void addWithSubstitute(Set<LocalDate> days, LocalDate holiday) {
        LocalDate kept = holiday;
        while (kept.getDayOfWeek() == DayOfWeek.SATURDAY
                || kept.getDayOfWeek() == DayOfWeek.SUNDAY
                || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    /** Easter Sunday, by the calendar's own arithmetic (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
