package org.hearth.booking;

import java.io.Serializable;

/**
 * A request that waits for the reader's word.
 *
 * @param awaits whose word it is: the reader answers as such
 * @param before the word that was given first; null when this is the first
 * @param of whom the reader stands in for; null for themselves
 */
public record ApprovalRow(BookingRow booking, ApprovalStep awaits, DecisionView before, String of)
        implements Serializable {

    /** The same, for somebody who stands in. */
    public ApprovalRow of(String name) {
        return new ApprovalRow(booking, awaits, before, name);
    }
}
