package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * A word that was given on a booking.
 *
 * @param approved whether it was a yes
 * @param by who gave it
 * @param of whom they stood in for; null when it was their own
 * @param byLink whether it was given by the link in a letter
 */
public record DecisionView(ApprovalStep step, boolean approved, String by, String of, boolean byLink, Instant at)
        implements Serializable {}
