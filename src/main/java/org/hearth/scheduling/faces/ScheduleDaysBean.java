package org.hearth.scheduling.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.scheduling.DayPattern;
import org.hearth.scheduling.PlannedDay;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.ChoicesService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.web.Notices;

/** Backs the days of {@code /training/schedule}: as many as the course needs; a later day left open is proposed. */
@Named
@ViewScoped
public class ScheduleDaysBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleBean schedule;

    @Inject
    PlanningService planning;

    @Inject
    ChoicesService choices;

    @Inject
    Notices notices;

    private final List<DayForm> days = new ArrayList<>();
    private DayPattern pattern;
    private String overrideReason;

    @PostConstruct
    void open() {
        SessionView session = schedule.getSession();
        if (session == null) {
            return;
        }
        pattern = choices.pattern(session.course());
        session.days().forEach(day -> days.add(new DayForm(day)));
        boolean more = "add".equals(schedule.getWords());
        int wanted = schedule.isDraft() ? Math.max(pattern.days(), days.size() + (more ? 1 : 0)) : days.size();
        while (days.size() < wanted) {
            days.add(new DayForm(days.size() + 1, pattern.minutes()));
        }
        propose();
    }

    /** Puts a day left open as far after the one before as the programme aims for. Answers whether there was one. */
    private boolean propose() {
        boolean proposed = false;
        for (int at = 1; at < days.size(); at++) {
            LocalDate before = days.get(at - 1).getDate();
            if (days.get(at).getDate() == null
                    && before != null
                    && !days.get(at).isRemove()) {
                days.get(at).setDate(before.plusDays(pattern.aimGap()));
                proposed = true;
            }
        }
        return proposed;
    }

    /** Saves the days and goes on; when a day was proposed, shows the days once more. */
    public String save() {
        boolean proposed = keep();
        notices.afterRedirect(proposed ? "scheduling.schedule.days-proposed" : "scheduling.schedule.saved");
        return schedule.next(schedule.getRef(), proposed ? "days" : null);
    }

    /** Saves the days and shows one more. */
    public String saveAndAdd() {
        keep();
        return schedule.next(schedule.getRef(), "days&q=add");
    }

    private boolean keep() {
        boolean proposed = propose();
        removedLast();
        List<PlannedDay> wanted = days.stream()
                .filter(day -> !day.isRemove())
                .map(DayForm::planned)
                .toList();
        SessionView session = schedule.getSession();
        planning.holdOn(session.id(), session.version(), wanted, overrideReason);
        return proposed;
    }

    /** So that a day that is refused has the number of its row. */
    private void removedLast() {
        days.sort(Comparator.comparing(DayForm::isRemove));
        for (int at = 0; at < days.size(); at++) {
            days.get(at).setNumber(at + 1);
        }
    }

    /** Whether this row is beyond what the course needs, and so may be removed. */
    public boolean removable(DayForm day) {
        return schedule.isDraft() && day.getNumber() > pattern.days();
    }

    public List<DayForm> getDays() {
        return days;
    }

    public DayPattern getPattern() {
        return pattern;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
