package org.hearth.cohort.model;

import java.time.LocalDate;

/**
 * A session somebody delivered, whose register is finished.
 *
 * @param on its last day
 * @param lead whether they led it
 */
public record Delivery(LocalDate on, boolean lead) {}
