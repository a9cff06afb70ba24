package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How much of one kind a partner gave and got over a period.
 *
 * @param ranOut what counts no more since then: more than nothing where it was got
 */
public record KindSum(Unit unit, BigDecimal gave, BigDecimal got, BigDecimal ranOut) implements Serializable {

    /** What was given less what was got, without what counts no more. */
    public BigDecimal net() {
        return gave.subtract(got).add(ranOut);
    }
}
