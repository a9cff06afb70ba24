package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.scheduling.DayCard;

/**
 * What a link in a letter shows of an offer to whoever opens it: the session, which all of the partnership may see, and
 * nobody's name.
 *
 * @param place where it is held; null for online
 * @param until until when it can be accepted
 * @param anyDate whether it came to somebody who waits for any date of the course, and goes on waiting if they let it go
 */
public record OfferByLink(State state, String course, List<DayCard> days, String place, Instant until, boolean anyDate)
        implements Serializable {

    public OfferByLink {
        days = List.copyOf(days);
    }

    /** Whether it can be answered. */
    public boolean open() {
        return state == State.HELD || state == State.FIRST_COME;
    }

    /** How an offer stands. */
    public enum State {
        /** The place is held for the person. */
        HELD,
        /** The place is free, and the first to take it has it. */
        FIRST_COME,
        ACCEPTED,
        /** Accepted, and the home partner's word is awaited. */
        ASKED,
        DECLINED,
        LAPSED,
        /** Somebody else was first. */
        GONE,
        /** There is nothing to answer any more, whatever the cause. */
        OVER
    }
}
