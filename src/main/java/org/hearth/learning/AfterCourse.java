package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of somebody after a course before the certificate, by the rule in force on its first day.
 *
 * @param groups how many work-discussion groups are asked
 * @param attended how many of them they were at in time; never more than asked
 * @param parts the names of the other parts that are still missing
 * @param by the last day on which something counts; null where the rule sets no time
 * @param metOn the day on which the last of it was done; null while something is missing
 */
public record AfterCourse(int groups, int attended, List<String> parts, LocalDate by, LocalDate metOn)
        implements Serializable {

    public AfterCourse {
        parts = List.copyOf(parts);
    }

    /** Whether nothing of it is missing. */
    public boolean met() {
        return metOn != null;
    }

    /** How many groups are missing. */
    public int groupsLeft() {
        return groups - attended;
    }

    /** Whether the time ran out before the day with something missing. */
    public boolean lateOn(LocalDate today) {
        return !met() && by != null && by.isBefore(today);
    }
}
