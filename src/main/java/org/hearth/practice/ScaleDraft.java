package org.hearth.practice;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Thresholds that are to hold from a day on.
 *
 * @param technicalFair of the mean of cultivating and softening, 1 to 5
 * @param relationalFair of the mean of partnership and empathy, 1 to 5
 * @param complexFair of a hundred reflections, how many are complex
 * @param ratioFair reflections for each question
 */
public record ScaleDraft(
        LocalDate from,
        BigDecimal technicalFair,
        BigDecimal technicalGood,
        BigDecimal relationalFair,
        BigDecimal relationalGood,
        BigDecimal complexFair,
        BigDecimal complexGood,
        BigDecimal ratioFair,
        BigDecimal ratioGood,
        String source) {}
