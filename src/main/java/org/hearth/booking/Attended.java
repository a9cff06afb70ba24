package org.hearth.booking;

/**
 * What the register came to for one booking.
 *
 * @param full here on every day, within what the course and the policy of the booking tolerate
 * @param minutes taught minutes the person was there
 */
public record Attended(String booking, String person, String partner, boolean full, boolean any, int minutes) {

    /** The same where the policy of the booking allows no certificate. */
    public Attended inPart() {
        return new Attended(booking, person, partner, false, any, minutes);
    }
}
