package org.hearth.cascade;

import java.time.LocalDate;

/**
 * What is recalled, and what is said to those it concerns.
 *
 * @param edition of the course as the cascade shows it, or a content version of the programme; null for a trainer
 * @param trainer the person; null for an edition
 * @param from only sessions that ended on the day or later; null for all
 * @param words up to 1,000 signs; they go into every letter
 */
public record RecallDraft(String edition, String trainer, LocalDate from, String words) {}
