package org.hearth.booking;

/** How somebody who waits for any date can take part. */
public enum Delivery {
    /** In a room or from a screen. */
    EITHER,
    /** In a room, on some of the days at least. */
    IN_PERSON,
    /** From a screen, on all of the days. */
    ONLINE
}
