package org.hearth.content;

import java.time.LocalDate;
import java.util.List;

/**
 * How the content of a programme is to be controlled from a day on.
 *
 * @param localContent whether sessions need a current version and a ready area
 * @param overdueRefuses whether an overdue review refuses a session
 * @param readinessMonths how long a statement holds that names no last day
 * @param questions what an area answers before it is ready, in their order
 * @param source where this is known from
 */
public record RuleDraft(
        LocalDate from,
        Boolean localContent,
        Boolean overdueRefuses,
        Integer readinessMonths,
        List<String> questions,
        String source) {}
