package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * A request that waits for the reader's word.
 *
 * @param awaits whose word it is: the reader answers as such
 * @param before the word that was given first; null when this is the first
 * @param of whom the reader stands in for; null for themselves
 * @param next whose word is asked after the reader's yes; null when theirs is the last
 * @param costs what cancelling later or not coming costs the home partner, in sentences; empty where it costs nothing
 */
public record ApprovalRow(
        BookingRow booking, ApprovalStep awaits, DecisionView before, String of, ApprovalStep next, List<String> costs)
        implements Serializable {

    public ApprovalRow {
        costs = List.copyOf(costs);
    }

    /** The same, for somebody who stands in. */
    public ApprovalRow of(String name) {
        return new ApprovalRow(booking, awaits, before, name, next, costs);
    }

    /** The same, with what follows from a yes. */
    public ApprovalRow told(ApprovalStep then, List<String> what) {
        return new ApprovalRow(booking, awaits, before, of, then, what);
    }
}
