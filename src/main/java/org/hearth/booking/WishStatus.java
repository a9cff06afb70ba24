package org.hearth.booking;

/** How a wish for any date of a course stands. */
public enum WishStatus {
    /** The person waits. */
    OPEN,
    /** They have a place on the course. */
    MET,
    /** They wait no more. */
    WITHDRAWN
}
