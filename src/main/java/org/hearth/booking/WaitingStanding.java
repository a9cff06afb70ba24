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
    /** What the partners agreed allows the partner's people no more places of others now. */
    AT_LIMIT,
    /** They wait together with others, and there is no place for each of them. */
    TOGETHER,
    /** The home partner did not answer in time, and its word is needed first. */
    WORD_LAPSED,
    /** Of somebody who waits for any date: the days, the place or the way it is held do not suit them. */
    DOES_NOT_SUIT,
    /** They were offered a place of this session before, or had one, and let it go. */
    OFFERED_BEFORE,
    /** A place of another date is held for them now. */
    OFFERED_ELSEWHERE,
    /** They wait for this very session as well. */
    WAITS_HERE,
    /** They are booked on something else, or train, at that time. */
    ELSEWHERE,
    /** They do not meet yet what has to come first. */
    NOT_READY,
    /** They are about to book something else at this moment. */
    BUSY,
    /** They have a place on the course already. */
    HAS_PLACE,
    /** They do not work for the partner any more. */
    LEFT
}
