package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.hearth.catalogue.CourseWish;

/**
 * What somebody looks for among the dates that can still be booked. What is null or empty is not asked.
 *
 * @param wish words and facets of the course; its modes are compared with the session's own mode
 * @param from first day the session may begin on, as people there count days
 * @param to last day the session may begin on
 * @param localities any of these ids; {@link #ONLINE_ONLY} stands for sessions without a locality
 * @param languages any of these codes
 * @param free only sessions with a free place
 * @param mostPlaces most free places first, else soonest first
 */
public record SearchFor(
        CourseWish wish,
        LocalDate from,
        LocalDate to,
        Set<String> localities,
        Set<String> languages,
        boolean free,
        boolean mostPlaces)
        implements Serializable {

    /** Stands among the localities for sessions that take place nowhere in particular. */
    public static final String ONLINE_ONLY = "-";

    public SearchFor {
        localities = Set.copyOf(localities);
        languages = Set.copyOf(languages);
    }

    /** Nothing but words. */
    public static SearchFor words(String text) {
        return new SearchFor(CourseWish.words(text), null, null, Set.of(), Set.of(), false, false);
    }
}
