package org.hearth.licence;

import java.time.LocalDate;

/**
 * A partner that may use a licence.
 *
 * @param from its first day; the licence's where none is named
 * @param to its last day; null for as long as the licence holds
 */
public record CoverDraft(String partner, LocalDate from, LocalDate to) {}
