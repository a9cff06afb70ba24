package org.hearth.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A course as other rooms need it.
 *
 * @param programme the programme's id, or null for a course outside any programme
 * @param minutes taught time in all, over {@code days} days
 * @param renewalMonths how long an award counts; null when it does not run out
 * @param prerequisites ids of courses that must be completed first, by any edition of the same ref
 */
public record CourseCard(
        String id,
        String ref,
        int edition,
        String title,
        String programme,
        String programmeName,
        CourseLevel level,
        CourseMode mode,
        int days,
        int minutes,
        Integer maxGroup,
        Integer renewalMonths,
        Set<Condition> conditions,
        List<Prerequisite> prerequisites,
        boolean published)
        implements Serializable {

    public CourseCard {
        conditions = Set.copyOf(conditions);
        prerequisites = List.copyOf(prerequisites);
    }

    /** A course that comes first. */
    public record Prerequisite(String course, String ref, String title) implements Serializable {}
}
