package org.hearth.embedding;

import java.time.LocalDate;

/**
 * More time for what is asked after a course.
 *
 * @param reason why
 * @param until the last day on which something counts
 */
public record TimeDraft(String reason, LocalDate until) {}
