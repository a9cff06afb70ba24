package org.hearth.booking.model;

/** What became of some of a session's places. */
public enum PlaceCause {
    /** The host divided them anew. */
    DIVIDED,
    /** Their date came: all partners of the agreement may use them. */
    TO_AGREEMENT,
    /** Their date came: everybody in the partnership may use them. */
    TO_EVERYONE,
    /** A partner holds them by number. */
    HELD,
    /** A partner that held them gave them back, or did not name people in time. */
    RETURNED
}
