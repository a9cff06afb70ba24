package org.hearth.exchange;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the exchange says no. */
public enum ExchangeRefusal implements Refusal {
    /** A period ends before it begins. */
    PERIOD_BACKWARDS,
    /** A period is longer than the statement goes. */
    PERIOD_TOO_LONG;

    @Override
    public String code() {
        return "exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
