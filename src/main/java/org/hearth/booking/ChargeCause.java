package org.hearth.booking;

/** What somebody may be charged for. */
public enum ChargeCause {
    /** The place itself. */
    PLACE,
    /** A place given up when others could hardly use it. */
    LATE_CANCELLATION,
    /** Not coming; coming too late counts as such where the policy says so. */
    NO_SHOW,
    /** Coming and not finishing: the check of what was learned was not done. */
    KNOWLEDGE_CHECK
}
