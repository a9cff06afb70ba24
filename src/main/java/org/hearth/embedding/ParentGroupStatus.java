package org.hearth.embedding;

/** How a group for parents stands. */
public enum ParentGroupStatus {
    /** Sessions are still to be held. */
    RUNNING,
    /** Every session was held. */
    COMPLETED,
    /** It ended before that. */
    ENDED_EARLY
}
