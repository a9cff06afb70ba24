package org.hearth.booking;

/**
 * A confirmed booking on another partner's session is confirmed no more. Fired in the transaction that ended it. Somebody
 * who does not come has given nothing up.
 *
 * @param reason what the host gave as its reason; null where the host did not end it: why a person cancels is told nobody
 */
public record PlaceGivenUp(LentPlace place, Cause cause, String reason) {

    /** Why. */
    public enum Cause {
        /** The person, or somebody for them, cancelled. */
        CANCELLED,
        /** The person goes on another date. */
        MOVED,
        /** A colleague has the place. */
        SUBSTITUTED,
        /** The host took the place back; the person has a turn on the waiting list. */
        WITHDRAWN,
        /** The session does not go ahead. */
        CALLED_OFF;

        /** Whether the host ended it. */
        public boolean isTheHosts() {
            return this == WITHDRAWN || this == CALLED_OFF;
        }
    }
}
