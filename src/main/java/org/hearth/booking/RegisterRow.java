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
        Instant markedAt)
        implements Serializable {

    /** Whether the person was there, if only for a part. */
    public boolean present() {
        return mark != null && mark != Mark.ABSENT;
    }
}
