package org.hearth.scheduling;

/** How an accreditation stands today. */
public enum AccreditationState {
    /** Its first day is to come. */
    COMING,
    /** They may train, and nothing runs out soon. */
    COUNTS,
    /** They may train, and something runs out within the days of the programme's scheme. */
    AT_RISK,
    /** Something ran out: they may not train any more. */
    LAPSED,
    /** It ended by somebody's word, or another took its place. */
    ENDED
}
