package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which sessions a list holds; null means any.
 *
 * @param from the first day of the period, by the days of the session
 * @param to the last day of the period
 * @param free only those with a free place
 * @param mine only those the viewer trains
 * @param statuses empty for every status but draft
 * @param words found in course title, reference, site or locality
 */
public record SessionFilter(
        String course,
        String programme,
        String locality,
        String host,
        LocalDate from,
        LocalDate to,
        boolean free,
        boolean mine,
        Set<SessionStatus> statuses,
        String words)
        implements Serializable {

    public SessionFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Published sessions of a course from the day on. */
    public static SessionFilter upcoming(String course, LocalDate from) {
        return new SessionFilter(
                course, null, null, null, from, null, false, false, Set.of(SessionStatus.PUBLISHED), null);
    }

    /** Sessions with a day in the period that are going ahead or went ahead. */
    public static SessionFilter between(LocalDate from, LocalDate to, boolean mine) {
        return new SessionFilter(
                null,
                null,
                null,
                null,
                from,
                to,
                false,
                mine,
                Set.of(SessionStatus.PUBLISHED, SessionStatus.RUNNING, SessionStatus.COMPLETED),
                null);
    }
}
