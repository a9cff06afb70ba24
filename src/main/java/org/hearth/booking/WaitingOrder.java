package org.hearth.booking;

/** In which order waiting people are offered places; chosen by course. */
public enum WaitingOrder {
    /** Whoever asked first. */
    FIRST_COME,
    /** Whose certificate runs out soonest; then people of partners that took the fewest places of others lately. */
    NEED_FIRST,
    /** As drawn: each session has its lot, and the order can be worked out again from it. */
    LOTTERY
}
