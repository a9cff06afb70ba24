package org.hearth.exchange;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the exchange says no. */
public enum ExchangeRefusal implements Refusal {
    /** A period ends before it begins. */
    PERIOD_BACKWARDS,
    /** A period is longer than the statement goes. */
    PERIOD_TOO_LONG,
    /** Terms would reach back into days that are over. */
    TERMS_PAST,
    /** The partner has got as many places more than it gave as the terms let it. Details: how many. */
    LIMIT_REACHED;

    @Override
    public String code() {
        return "exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
