package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.booking.ChargeCause;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.Unit;

/**
 * One line of the ledger as it was read for one partner, with what there is to say of it.
 *
 * @param charge the reference of the charge it is about, and {@code charged} what for; null for all else
 * @param kind what the terms call what was given in kind; null where its unit says it
 * @param weight as how many days each day of a trainer counted, where that was not once; null else
 */
public record Movement(
        Instant at,
        Unit unit,
        EntryCause cause,
        Side side,
        BigDecimal amount,
        String other,
        String otherName,
        String sessionRef,
        String courseTitle,
        LocalDate sessionOn,
        String booking,
        String reason,
        String charge,
        ChargeCause charged,
        String kind,
        BigDecimal weight) {}
