package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * One of a person's live bookings, for calendars and records.
 *
 * @param together with how many others they wait for places together; null when they do not
 */
public record PersonBooking(
        String booking,
        String session,
        BookingStatus status,
        Integer turn,
        Instant offerUntil,
        int inviteSequence,
        Together together)
        implements Serializable {}
