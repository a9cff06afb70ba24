package org.hearth.exchange;

import java.util.Set;

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
    /** A charge in credits for giving a place up late, or for not coming. */
    CHARGED,
    /** The charge was waived, or the register says something else. */
    CHARGE_LIFTED,
    /** A partner gave another something in kind. */
    IN_KIND,
    /** It was recorded wrongly. */
    IN_KIND_UNDONE,
    /** As long ago as the partners agreed: it counts no more. */
    EXPIRED;

    /** Whether it moves credits alone, and no place was given or got by it. */
    public boolean isCreditOnly() {
        return Set.of(GIFT, GIFT_RETURNED, EXPIRED, CHARGED, CHARGE_LIFTED).contains(this);
    }
}
