package org.hearth.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fidelity rule somebody wants to be in force from a day on. The rule before it ends the day before.
 *
 * @param level a {@link CourseLevel}, or null for every level that has no rule of its own
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
        String source)
        implements Serializable {}
