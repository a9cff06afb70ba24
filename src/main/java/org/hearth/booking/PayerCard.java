package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What policies ask of a partner and its own record does not say.
 *
 * @param from since when it is so; null when nobody said anything
 * @param turnover pounds a year; null when nobody said
 */
public record PayerCard(
        String partner,
        String partnerName,
        LocalDate from,
        boolean givesMoney,
        boolean givesTrainers,
        Integer turnover,
        boolean fromOutside)
        implements Serializable {}
