package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.hearth.catalogue.CourseWish;

/**
 * Which sessions a list holds; null means any.
 *
 * @param wish facets of the course, its modes compared with the session's own; its text is not asked
 * @param courses only sessions of these courses, whatever else is asked; null for any
 * @param localities any of these; empty for any; {@link SearchFor#ONLINE_ONLY} for sessions without one
 * @param languages any of these codes; empty for any
 * @param from the first day of the period, by the days of the session
 * @param to the last day of the period
 * @param free only those with a free place that can still be booked
 * @param mine only those the viewer trains
 * @param statuses empty for every status but draft
 * @param mostPlaces most free places first, else soonest first
 * @param words found in course title, reference, site or locality
 */
public record SessionFilter(
        String course,
        CourseWish wish,
        Set<String> courses,
        Set<String> localities,
        Set<String> languages,
        String host,
        LocalDate from,
        LocalDate to,
        boolean free,
        boolean mine,
        Set<SessionStatus> statuses,
        boolean mostPlaces,
        String words)
        implements Serializable {

    public SessionFilter {
        courses = courses == null ? null : Set.copyOf(courses);
        localities = Set.copyOf(localities);
        languages = Set.copyOf(languages);
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** The same, of sessions of these courses only. */
    public SessionFilter among(Set<String> those) {
        return new SessionFilter(
                course, wish, those, localities, languages, host, from, to, free, mine, statuses, mostPlaces, words);
    }

    /** Whether anything is asked that the catalogue knows of a course. */
    public boolean asksTheCatalogue() {
        return !wish.topics().isEmpty()
                || !wish.programmes().isEmpty()
                || !wish.levels().isEmpty()
                || wish.age() != null
                || wish.role() != null;
    }

    /** Published sessions of a course from the day on. */
    public static SessionFilter upcoming(String course, LocalDate from) {
        return any(course, from, null, false, Set.of(SessionStatus.PUBLISHED));
    }

    /** Sessions with a day in the period that are going ahead or went ahead. */
    public static SessionFilter between(LocalDate from, LocalDate to, boolean mine) {
        return any(
                null, from, to, mine, Set.of(SessionStatus.PUBLISHED, SessionStatus.RUNNING, SessionStatus.COMPLETED));
    }

    private static SessionFilter any(
            String course, LocalDate from, LocalDate to, boolean mine, Set<SessionStatus> statuses) {
        return new SessionFilter(
                course,
                CourseWish.words(""),
                null,
                Set.of(),
                Set.of(),
                null,
                from,
                to,
                false,
                mine,
                statuses,
                false,
                null);
    }
}
