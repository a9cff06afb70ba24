package org.hearth.booking;

/** Which bookings of people a list shows. */
public enum BookedWhen {
    /** With a place, or one that is held, on sessions that are not over: the soonest first. */
    COMING,
    /** On the waiting list of a session that has not begun: the soonest first. */
    WAITING,
    /** With a place on a session that is over: the latest first. */
    PAST
}
