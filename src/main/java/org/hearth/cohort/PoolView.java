package org.hearth.cohort;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The pool of trainers on a day: every pledge that is in force, and each partner's pledges together.
 *
 * @param partners those with a pledge, by name
 * @param without the names of the partners without one
 */
public record PoolView(LocalDate on, List<Sum> partners, List<PledgeView> pledges, List<String> without)
        implements Serializable {

    public PoolView {
        partners = List.copyOf(partners);
        pledges = List.copyOf(pledges);
        without = List.copyOf(without);
    }

    /**
     * The pledges of one partner together, each within its own time.
     *
     * @see PledgeView
     */
    public record Sum(
            String partner,
            String partnerName,
            BigDecimal pledged,
            BigDecimal delivered,
            BigDecimal booked,
            BigDecimal left)
            implements Serializable {}
}
