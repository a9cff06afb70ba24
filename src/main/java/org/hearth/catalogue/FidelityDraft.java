package org.hearth.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fidelity rule somebody wants to be in force from a day on. The rule before it ends the day before.
 *
 * @param level a {@link CourseLevel}, or null for every level that has no rule of its own
 * @param course the reference of the one course it is for, or null; then the level is of no matter
 * @param parentGroupSessions how many meetings a parent group has, the fewest where it may have more
 * @param parentGroupSessionsMost the most, where the number is not fixed
 * @param source where the rule comes from, or that it was decided here
 */
public record FidelityDraft(
        String level,
        LocalDate from,
        Integer separateDays,
        Integer minGapDays,
        Integer maxGapDays,
        Integer aimGapDays,
        Integer minTrainers,
        Integer minGroup,
        Integer maxGroup,
        Boolean accreditedTrainers,
        String course,
        Integer parentGroupSessions,
        Integer parentGroupSessionsMost,
        String source)
        implements Serializable {}
