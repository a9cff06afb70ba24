package org.hearth.cohort;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a partner promised the pool of trainers, and what came of it. Days are those of its trainers, as lead or beside, at sessions of
 * the programme within the time of the pledge; a day of four hours or less is half a day.
 *
 * @param to the last day
 * @param days the days pledged
 * @param delivered days of sessions whose register is finished
 * @param elsewhere how many of them were for other partners
 * @param booked days of sessions that are published or running
 * @param left what is pledged and neither delivered nor booked; below zero where it is more than was pledged
 * @param mayChange whether the viewer leads the partner and the last day is not past
 */
public record PledgeView(
        String id,
        String partner,
        String partnerName,
        String programme,
        String programmeName,
        LocalDate from,
        LocalDate to,
        int days,
        String note,
        BigDecimal delivered,
        BigDecimal elsewhere,
        BigDecimal booked,
        BigDecimal left,
        boolean mayChange,
        int version)
        implements Serializable {}
