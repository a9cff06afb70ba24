package org.hearth.booking;

/** Where a booking stands. Confirmed, requested and offered ones hold a place; waiting ones a turn. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    WAITING,
    /** A place that came free is held for the person until they accept or decline it, or the time is over. */
    OFFERED,
    CANCELLED
}
