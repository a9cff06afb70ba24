package org.hearth.scheduling.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseWish;
import org.hearth.kernel.Refusal;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionFilter;
import org.hearth.scheduling.SessionSearch;
import org.hearth.scheduling.SessionStatus;

/** Reads the questions of a list; refuses by field what cannot be understood. */
public final class Filters {

    private static final int LONGEST = 100;
    private static final int MOST = 40;

    private Filters() {}

    /** The filter asked for. */
    public static SessionFilter read(SessionSearch asked) {
        var faults = new Faults();
        LocalDate from = date("from", asked.period().from(), faults);
        LocalDate to = date("to", asked.period().to(), faults);
        if (from != null && to != null) {
            faults.unless(!to.isBefore(from), "to", SchedulingRefusal.PERIOD_ENDS_FIRST);
        }
        YearMonth month = month(asked.period().when(), faults);
        var filter = new SessionFilter(
                Wording.line("course", asked.about().course(), LONGEST, faults),
                wish(asked.about(), faults),
                null,
                lines("locality", asked.localities(), faults),
                lines("language", asked.languages(), faults),
                Wording.line("host", asked.host(), LONGEST, faults),
                month == null ? from : month.atDay(1),
                month == null ? to : month.atEndOfMonth(),
                flag("free", asked.free(), faults),
                flag("mine", asked.mine(), faults),
                choices("status", asked.status(), SessionStatus.class, SchedulingRefusal.STATUS_UNKNOWN, faults),
                mostPlaces(asked.sort(), faults),
                Wording.line("q", asked.words(), LONGEST, faults));
        faults.refuse();
        return filter;
    }

    private static CourseWish wish(SessionSearch.About asked, Faults faults) {
        List<String> age = asked.age() == null ? List.of() : List.of(asked.age());
        return new CourseWish(
                "",
                lines("topic", asked.topics(), faults),
                lines("programme", asked.programmes(), faults),
                choices("level", asked.levels(), CourseLevel.class, CatalogueRefusal.UNKNOWN_CHOICE, faults),
                choices("mode", asked.modes(), CourseMode.class, CatalogueRefusal.UNKNOWN_CHOICE, faults),
                choices("age", age, AgeBand.class, CatalogueRefusal.UNKNOWN_CHOICE, faults).stream()
                        .findFirst()
                        .orElse(null),
                Wording.line("role", asked.role(), LONGEST, faults));
    }

    private static Set<String> lines(String field, List<String> texts, Faults faults) {
        faults.unless(texts.size() <= MOST, field, CatalogueRefusal.UNKNOWN_CHOICE);
        Set<String> found = new HashSet<>();
        for (String text : texts) {
            String line = Wording.line(field, text, LONGEST, faults);
            if (line != null) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean mostPlaces(String text, Faults faults) {
        if (text == null || text.isBlank() || "soonest".equals(text)) {
            return false;
        }
        return faults.unless("places".equals(text), "sort", CatalogueRefusal.UNKNOWN_CHOICE);
    }

    private static YearMonth month(String text, Faults faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate first = date("when", text.strip() + "-01", faults);
        return first == null ? null : YearMonth.from(first);
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

    /** Names in any case of letters, several in one text with commas between. */
    private static <E extends Enum<E>> Set<E> choices(
            String field, List<String> names, Class<E> type, Refusal refusal, Faults faults) {
        Set<E> found = EnumSet.noneOf(type);
        for (String name : names) {
            for (String each : name.split(",")) {
                String wanted = each.strip().toUpperCase(Locale.ROOT);
                if (!wanted.isEmpty()) {
                    EnumSet.allOf(type).stream()
                            .filter(known -> known.name().equals(wanted))
                            .findFirst()
                            .ifPresentOrElse(found::add, () -> faults.add(field, refusal));
                }
            }
        }
        return found;
    }
}
