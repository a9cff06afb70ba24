package org.hearth.exchange.model;

import java.math.BigDecimal;

/** Amounts as people write them. */
public final class Amounts {

    private Amounts() {}

    /** 1.5 and not 1.50; 2 and not 2.0; 20 and not 2E+1. */
    public static BigDecimal plain(BigDecimal amount) {
        BigDecimal brief = amount.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
