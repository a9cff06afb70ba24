package org.hearth.cohort;

import java.time.LocalDate;

/**
 * Takes back what a programme was to ask of its trainers, before it begins.
 *
 * @param reason why
 * @param from its first day, which is to come
 */
public record SchemeTakenBack(String reason, LocalDate from) {}
