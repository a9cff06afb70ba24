package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a partner gave and got from one day to another, both included, line by line.
 *
 * @param credits what was passed on to the partner or charged for it, less what it passed on, was charged, and what ran out
 * @param before balance of places before the first day
 * @param after balance of places after the last day
 * @param trainerDaysBefore balance of trainer days before the first day
 * @param trainerDaysAfter balance of trainer days after the last day
 * @param inKind the balances of what else was given and got in kind
 */
public record StatementView(
        String partner,
        String partnerName,
        LocalDate from,
        LocalDate to,
        int before,
        int gave,
        int got,
        int credits,
        int after,
        BigDecimal trainerDaysBefore,
        BigDecimal trainerDaysAfter,
        List<KindBalance> inKind,
        List<StatementLine> lines)
        implements Serializable {

    public StatementView {
        inKind = List.copyOf(inKind);
        lines = List.copyOf(lines);
    }
}
