package org.hearth.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.booking.BookingStatus;

/**
 * A course a person is booked on or waits for.
 *
 * @param turn the place in the queue, for who is waiting
 * @param offerUntil until when a place that is offered can be accepted; null when none is
 * @param together how many wait for places together, the person included; null when they wait alone
 * @param place the site, or null for an online session
 */
public record BookedView(
        String booking,
        String sessionRef,
        String courseTitle,
        BookingStatus status,
        Integer turn,
        Instant offerUntil,
        Integer together,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int days,
        String place)
        implements Serializable {}
