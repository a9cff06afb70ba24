package org.hearth.booking;

import java.io.Serializable;

/**
 * A request that waits for the reader's word.
 *
 * @param awaits whose word it is: the reader answers as such
 * @param before the word that was given first; null when this is the first
 */
public record ApprovalRow(BookingRow booking, ApprovalStep awaits, DecisionView before) implements Serializable {}
