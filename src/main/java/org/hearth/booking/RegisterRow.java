package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * One person on the register of a day.
 *
 * @param booking the booking; null for somebody who walked in
 * @param walkIn the walk-in's own number; null for somebody booked
 * @param accessNeeds what the person shared with the host; null for nothing
 * @param email a walk-in's email; null for everybody else
 * @param mark null while there is none
 * @param checkedInLate how many minutes after the start the person checked in at the door; 0 for in time, or not at all
 * @param givenOn whether the person was not there when the session had begun, and the place is free for others
 */
public record RegisterRow(
        String booking,
        String walkIn,
        String name,
        String partner,
        String partnerName,
        String accessNeeds,
        String email,
        Mark mark,
        int minutesMissed,
        Instant markedAt,
        int checkedInLate,
        boolean givenOn)
        implements Serializable {

    /** Whether the person was there, if only for a part. */
    public boolean present() {
        return mark != null && mark != Mark.ABSENT;
    }
}
