package org.hearth.practice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The thresholds of a programme from a day to a day.
 *
 * @param to the last day; null for no end
 * @param published whether they are those the tool publishes, and not the partnership's own
 * @see ScaleDraft
 */
public record ScaleView(
        String programme,
        String programmeName,
        LocalDate from,
        LocalDate to,
        boolean published,
        BigDecimal technicalFair,
        BigDecimal technicalGood,
        BigDecimal relationalFair,
        BigDecimal relationalGood,
        BigDecimal complexFair,
        BigDecimal complexGood,
        BigDecimal ratioFair,
        BigDecimal ratioGood,
        String source)
        implements Serializable {}
