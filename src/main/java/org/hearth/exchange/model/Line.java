package org.hearth.exchange.model;

import java.math.BigDecimal;

/**
 * What an entry does to one partner's balance.
 *
 * @param amount more than nothing for what was given, less for what was got; the other way round where that is undone, and for
 *     credits passed on or charged, which the giver has no more
 */
public record Line(String partner, Side side, BigDecimal amount) {

    /** The same undone. */
    Line undone() {
        return new Line(partner, side, amount.negate());
    }
}
