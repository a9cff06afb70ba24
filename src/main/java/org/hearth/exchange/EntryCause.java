package org.hearth.exchange;

/** Why an entry is in the ledger. */
public enum EntryCause {
    /** A person of another partner got a place. */
    TAKEN,
    /** The place was cancelled. */
    CANCELLED,
    /** The person goes on another date. */
    MOVED,
    /** A colleague has the place. */
    SUBSTITUTED,
    /** The host took the place back. */
    WITHDRAWN,
    /** The session does not go ahead. */
    CALLED_OFF,
    /** A trainer of another partner taught. */
    TAUGHT,
    /** The register was finished anew, and says something else. */
    CORRECTED,
    /** A partner passed credits on to another. */
    GIFT,
    /** It was given back. */
    GIFT_RETURNED,
    /** As long ago as the partners agreed: it counts no more. */
    EXPIRED;

    /** Whether it moves credits alone, and no place was given or got by it. */
    public boolean isCreditOnly() {
        return this == GIFT || this == GIFT_RETURNED || this == EXPIRED;
    }
}
