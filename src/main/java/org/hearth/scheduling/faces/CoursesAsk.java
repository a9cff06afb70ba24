package org.hearth.scheduling.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseWish;
import org.hearth.kernel.BadInput;
import org.hearth.scheduling.SearchFor;

/** Reads a search out of the page's address. What cannot be read is left out of the search and named as a fault. */
final class CoursesAsk {

    private static final int MOST_VALUES = 40;

    private final HttpServletRequest request;
    private final List<BadInput.Fault> faults = new ArrayList<>();

    CoursesAsk(HttpServletRequest request) {
        this.request = request;
    }

    /** What is asked for. */
    SearchFor wanted() {
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new BadInput.Fault("to", CatalogueRefusal.DATES_ORDER));
        }
        YearMonth month = month();
        if (month != null) {
            from = month.atDay(1);
            to = month.atEndOfMonth();
        }
        return new SearchFor(
                new CourseWish(
                        text("q"),
                        all("topic"),
                        all("programme"),
                        choices("level", CourseLevel.class),
                        choices("mode", CourseMode.class),
                        choices("age", AgeBand.class).stream().findFirst().orElse(null),
                        all("role").stream().findFirst().orElse(null)),
                from,
                to,
                all("locality"),
                all("language"),
                !text("free").isEmpty(),
                text("sort").equals("places"));
    }

    /** The page of results, counted from 0. */
    int page() {
        try {
            return Math.max(1, Integer.parseInt(text("page"))) - 1;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Whom the viewer is about to book for; null for nobody in particular. */
    String whom() {
        String given = text("for");
        return given.isEmpty() ? null : given;
    }

    /** Whether courses are wanted instead of dates. */
    boolean byCourse() {
        return text("view").equals("courses");
    }

    /** Refuses when something in the address could not be read. */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    private Set<String> all(String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? Set.of()
                : Stream.of(given)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .limit(MOST_VALUES)
                        .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String given : all(name)) {
            String wanted = given.toUpperCase(Locale.ROOT);
            if (EnumSet.allOf(type).stream().noneMatch(each -> each.name().equals(wanted))) {
                faults.add(new BadInput.Fault(name, CatalogueRefusal.UNKNOWN_CHOICE));
            } else {
                chosen.add(Enum.valueOf(type, wanted));
            }
        }
        return chosen;
    }

    private LocalDate date(String name) {
        String given = text(name);
        try {
            return given.isEmpty() ? null : LocalDate.parse(given);
        } catch (DateTimeException unreadable) {
            faults.add(new BadInput.Fault(name, CatalogueRefusal.DATE_FORMAT));
            return null;
        }
    }

    private YearMonth month() {
        String given = text("when");
        try {
            return given.isEmpty() ? null : YearMonth.parse(given);
        } catch (DateTimeException unreadable) {
            faults.add(new BadInput.Fault("when", CatalogueRefusal.DATE_FORMAT));
            return null;
        }
    }
}
