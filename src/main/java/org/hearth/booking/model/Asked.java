package org.hearth.booking.model;

import java.time.Instant;
import org.hearth.booking.ApprovalStep;
import org.hearth.kernel.PersonId;

/**
 * Somebody was asked for their word on a booking.
 *
 * @param number rises with everybody who is asked about the booking
 * @param of whom they stand in for; null for themselves
 * @param until until when they can answer by the link in their letter
 */
public record Asked(String booking, int number, ApprovalStep step, PersonId person, PersonId of, Instant until) {}
