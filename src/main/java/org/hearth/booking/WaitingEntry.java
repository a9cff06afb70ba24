package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody on a session's waiting list, as its host sees them.
 *
 * @param booking the booking they wait with; null for somebody who waits for any date of the course
 * @param position from 1; 0 for somebody who waits for any date and whom this one does not suit
 * @param name whose it is; null for somebody of another partner who waits for any date
 * @param partnerName their partner; null with the name
 * @param together with how many others they wait for places together; null when they do not
 * @param needBy when what they hold of this course runs out; null when nothing does soon, or the order does not ask
 * @param recent how many places of other partners the partner's people took in the last year; null when the order does
 *     not ask
 * @param standing whether the next place is theirs, and if not, why
 * @param passed why they were passed over before
 */
public record WaitingEntry(
        String booking,
        int position,
        String name,
        String partnerName,
        Instant since,
        Together together,
        LocalDate needBy,
        Integer recent,
        WaitingStanding standing,
        List<Passed> passed)
        implements Serializable {

    public WaitingEntry {
        passed = List.copyOf(passed);
    }

    /** How often a place went to somebody further down, why, and when last. */
    public record Passed(WaitingStanding reason, int times, Instant last) implements Serializable {}
}
