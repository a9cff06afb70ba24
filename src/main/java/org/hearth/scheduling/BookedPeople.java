package org.hearth.scheduling;

import java.util.Collection;
import java.util.List;
import org.hearth.kernel.PartnershipId;

/**
 * The question scheduling asks of the room that keeps bookings: whose other plans a session's days would cross. Answered for
 * sessions and people the planner may plan with.
 */
public interface BookedPeople {

    /**
     * Holds the bookings of everybody with a place or a turn on the session, and of its trainers, until the transaction
     * ends: nobody of them is booked elsewhere meanwhile.
     */
    void hold(SessionId session, Collection<String> trainers);

    /**
     * Whoever is booked on the session and would, on these days, have another booking or a session to train at the same
     * time. What crosses already is not named again.
     */
    List<Crossing> elsewhere(SessionId session, List<DayCard> days);

    /** Which of the trainers are booked, as learners, at the time of these days without a reason on the booking. */
    List<Crossing> trainersBooked(Collection<String> trainers, SessionId session, List<DayCard> days);

    /**
     * Keeps the reason on the bookings that now cross the session, tells the trainers among those booked, and notes it in
     * the audit.
     */
    void answer(SessionId session, PartnershipId partnership, Collection<String> trainers, String reason);
}
