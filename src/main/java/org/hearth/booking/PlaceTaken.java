package org.hearth.booking;

/**
 * Somebody's booking on another partner's session became confirmed: booked, approved, come off the waiting list, moved or
 * handed on. Fired in the transaction that confirmed it.
 */
public record PlaceTaken(LentPlace place) {}
