package org.hearth.booking.model;

import java.time.Instant;
import org.hearth.booking.ApprovalStep;
import org.hearth.kernel.PersonId;

/**
 * A word that was given: once for a step of a booking, and never changed.
 *
 * @param by whose word it is
 * @param of whom they stand in for; null for their own
 * @param byLink whether it was given by the link in a letter
 */
public record Decision(
        String booking, ApprovalStep step, Answer answer, PersonId by, PersonId of, boolean byLink, Instant at) {

    /** Yes or no. */
    public enum Answer {
        APPROVED,
        REFUSED
    }
}
