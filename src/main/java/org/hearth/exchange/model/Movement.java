package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.Unit;

/** One line of the ledger as it was read for one partner, with what there is to say of it. */
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
        String reason) {}
