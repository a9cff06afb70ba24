package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/** How much of one kind a partner gave and got over a period. */
public record KindSum(Unit unit, BigDecimal gave, BigDecimal got) implements Serializable {

    /** What was given less what was got. */
    public BigDecimal net() {
        return gave.subtract(got);
    }
}
