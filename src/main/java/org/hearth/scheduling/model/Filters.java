package org.hearth.scheduling.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionFilter;
import org.hearth.scheduling.SessionSearch;
import org.hearth.scheduling.SessionStatus;

/** Reads the questions of a list; refuses by field what cannot be understood. */
public final class Filters {

    private static final int LONGEST = 100;

    private Filters() {}

    /** The filter asked for. */
    public static SessionFilter read(SessionSearch asked) {
        var faults = new Faults();
        LocalDate from = date("from", asked.from(), faults);
        LocalDate to = date("to", asked.to(), faults);
        if (from != null && to != null) {
            faults.unless(!to.isBefore(from), "to", SchedulingRefusal.PERIOD_ENDS_FIRST);
        }
        var filter = new SessionFilter(
                Wording.line("course", asked.course(), LONGEST, faults),
                Wording.line("programme", asked.programme(), LONGEST, faults),
                Wording.line("locality", asked.locality(), LONGEST, faults),
                Wording.line("host", asked.host(), LONGEST, faults),
                from,
                to,
                flag("free", asked.free(), faults),
                flag("mine", asked.mine(), faults),
                statuses(asked.status(), faults),
                Wording.line("q", asked.words(), LONGEST, faults));
        faults.refuse();
        return filter;
    }

    private static LocalDate date(String field, String text, Faults faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            boolean sane = date.getYear() >= 2000 && date.getYear() < 2200;
            return faults.unless(sane, field, SchedulingRefusal.DATE_FORMAT) ? date : null;
        } catch (DateTimeException unreadable) {
            faults.add(field, SchedulingRefusal.DATE_FORMAT);
            return null;
        }
    }

    private static boolean flag(String field, String text, Faults faults) {
        if (text == null || text.isBlank() || "false".equals(text)) {
            return false;
        }
        return faults.unless("true".equals(text), field, SchedulingRefusal.TRUE_OR_FALSE);
    }

    private static Set<SessionStatus> statuses(List<String> names, Faults faults) {
        Set<SessionStatus> found = EnumSet.noneOf(SessionStatus.class);
        for (String name : names) {
            for (String each : name.split(",")) {
                if (!each.isBlank()) {
                    status(each)
                            .ifPresentOrElse(found::add, () -> faults.add("status", SchedulingRefusal.STATUS_UNKNOWN));
                }
            }
        }
        return found;
    }

    private static Optional<SessionStatus> status(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(SessionStatus.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }
}
