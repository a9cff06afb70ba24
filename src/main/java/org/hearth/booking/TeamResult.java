package org.hearth.booking;

import java.io.Serializable;

/**
 * What became of one person's booking when a team was booked.
 *
 * @param name empty for somebody the viewer may not know of
 * @param booking the booking; null when it was refused
 * @param status where it stands; null when it was refused
 * @param position the turn on the waiting list; null for a place
 * @param code the code of why it was refused; null when it was made
 * @param reason why it was refused, and what to do, in a sentence; null when it was made
 */
public record TeamResult(
        String person, String name, String booking, BookingStatus status, Integer position, String code, String reason)
        implements Serializable {

    /** Whether it was made, with a place or a turn. */
    public boolean made() {
        return booking != null;
    }
}
