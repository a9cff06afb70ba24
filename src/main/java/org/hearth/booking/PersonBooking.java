package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/** One of a person's live bookings, for calendars and records. */
public record PersonBooking(
        String booking, String session, BookingStatus status, Integer turn, Instant offerUntil, int inviteSequence)
        implements Serializable {}
