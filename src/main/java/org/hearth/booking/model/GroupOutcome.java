package org.hearth.booking.model;

/** Why people do not wait together any more. */
public enum GroupOutcome {
    /** A place was offered to each of them. */
    OFFERED,
    /** Each waits alone from then on. */
    DISSOLVED
}
