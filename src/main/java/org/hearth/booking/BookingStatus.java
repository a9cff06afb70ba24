package org.hearth.booking;

/** Where a booking stands. Confirmed and requested ones hold a place; waiting ones a turn. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    WAITING,
    CANCELLED
}
