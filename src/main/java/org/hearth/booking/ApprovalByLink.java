package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.scheduling.DayCard;

/**
 * What a link in a letter shows of a request to whoever opens it. Who asks is shown only while it can be answered.
 *
 * @param name who asks; null once there is nothing to answer
 * @param partnerName for which partner; null once there is nothing to answer
 * @param place where the session is held; null for online
 * @param until until when it can be answered by the link; null once there is nothing to answer
 * @param of whom the reader stands in for; null for themselves
 * @param before the word that was given first; null when this is the first, and once there is nothing to answer
 * @param next whose word is asked after the reader's; null when theirs is the last
 * @param costs what cancelling later or not coming costs the home partner, in sentences, while it can be answered
 */
public record ApprovalByLink(
        State state,
        String name,
        String partnerName,
        String course,
        List<DayCard> days,
        String place,
        Instant until,
        String of,
        DecisionView before,
        ApprovalStep next,
        List<String> costs)
        implements Serializable {

    public ApprovalByLink {
        days = List.copyOf(days);
        costs = List.copyOf(costs);
    }

    /** Whether it can be answered. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** How a request stands for somebody who was asked. */
    public enum State {
        OPEN,
        /** They said yes. */
        APPROVED,
        /** They said no. */
        REFUSED,
        /** Somebody else answered in their stead. */
        ANSWERED,
        /** The time to answer is over; they can still sign in and answer. */
        LAPSED,
        /** They were asked anew, by a later letter. */
        SUPERSEDED,
        /** It is not theirs to answer any more. */
        NOT_YOURS,
        /** The booking has ended. */
        OVER
    }
}
