package org.hearth.booking;

/** Whether somebody who waits would be offered a place now, and if not, why. */
public enum WaitingStanding {
    /** A place is free for them. */
    FREE,
    /** All places open to the partner's people are taken. */
    PLACES_TAKEN,
    /** Told that a place is free for the first to take it. */
    CALLED,
    /** No place of the session is open to the partner's people now. */
    NO_SHARE,
    /** The partner's people have as many places as one partner may have. */
    MIX_REACHED,
    /** The home partner did not answer in time, and its word is needed first. */
    WORD_LAPSED
}
