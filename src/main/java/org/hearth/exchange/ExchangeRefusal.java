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
    /** Places are asked for by a day that has passed. */
    REQUEST_PAST,
    /** Places are asked for on a course that is not taught here. */
    REQUEST_COURSE,
    /** The request is met or withdrawn. */
    REQUEST_ENDED,
    /** A partner answers its own request. */
    REQUEST_OWN,
    /** The session is of another course than the one asked for. */
    REQUEST_OTHER_COURSE,
    /** The session begins after the day asked for. Details: the day. */
    REQUEST_TOO_LATE,
    /** The places are kept for another partner than the one that asks. */
    REQUEST_OTHER_PARTNER,
    /** The partner has got as many places more than it gave as the terms let it. Details: how many. */
    LIMIT_REACHED;

    @Override
    public String code() {
        return "exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
