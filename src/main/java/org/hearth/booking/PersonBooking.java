package org.hearth.booking;

import java.io.Serializable;

/** One of a person's live bookings, for calendars and records. */
public record PersonBooking(String booking, String session, BookingStatus status, Integer turn, int inviteSequence)
        implements Serializable {}
