package org.hearth.booking;

/** How people who are booked at once wait where there is no place for each of them. */
public enum TeamWaits {
    /** Whoever can have a place gets it, and the others wait, each for themselves. */
    AS_PLACES_COME,
    /** All have a place, or all wait until there is one for each of them. */
    TOGETHER
}
