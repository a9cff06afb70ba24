package org.hearth.exchange;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the exchange says no. */
public enum ExchangeRefusal implements Refusal {
    /** A period ends before it begins. */
    PERIOD_BACKWARDS,
    /** A period is longer than the statement goes. */
    PERIOD_TOO_LONG,
    /** A partner is to have an allotment of its own where the others have none. */
    OWN_ALLOTMENT,
    /** A partner that is not in the agreement on the first day is to have an allotment of its own. */
    OWN_ALLOTMENT_OF,
    /** A partner has two allotments of its own. */
    PARTNER_TWICE,
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
    /** An allotment has no period, or a period no allotment. */
    ALLOTMENT_PERIOD,
    /** Something is to roll over, and there is no allotment. */
    ROLLOVER_OF_NOTHING,
    /** Partners are to cool off, and there is neither a limit nor a late withdrawal. */
    COOLING_OFF_NOTHING,
    /** It is said what a late withdrawal is, and not for how long it keeps a partner waiting. */
    COOLING_OFF_DAYS,
    /** The partner has taken all places of its allotment. Details: when the next period begins. */
    ALLOTMENT_TAKEN,
    /** The partner gave a place up late. Details: from when it may have one again. */
    COOLING_OFF_LATE,
    /** The partner is as far behind as agreed. Details: how many places, from when it may have one again. */
    COOLING_OFF,
    /** Credits are passed on where there is no agreement. */
    NO_AGREEMENT,
    /** Credits are passed on to a partner that is not in the agreement, or to itself. */
    GIFT_TO,
    /** A partner passes on more credits than it has. Details: how many it has. */
    GIFT_TOO_LARGE,
    /** Something is to count in kind that has no name of its own. */
    KIND_NAME,
    /** One kind is named twice. */
    KIND_TWICE,
    /** By the terms of its day this does not count in kind. */
    KIND_NOT_AGREED,
    /** What was got in kind is from oneself, or from a partner that was not in the agreement. */
    IN_KIND_FROM,
    /** It is to have been given on a day to come, or longer ago than a year. */
    IN_KIND_DAY,
    /** There is no such session. */
    IN_KIND_SESSION,
    /** It was taken out already. */
    IN_KIND_UNDONE,
    /** A trainer day is weighed for neither a programme nor a level, or for both. */
    TAUGHT_WHAT,
    /** It is weighed twice for the same. */
    TAUGHT_TWICE,
    /** There is no such programme. */
    TAUGHT_PROGRAMME,
    /** Trainer days are to run out, and nobody said after how many months. */
    RUN_OUT_WITHOUT_MONTHS,
    /** The gift was given back already. */
    GIFT_RETURNED,
    /** The partner has got as many places more than it gave as the terms let it. Details: how many. */
    LIMIT_REACHED;

    @Override
    public String code() {
        return "exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
