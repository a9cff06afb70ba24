package org.hearth.cohort;

/** Where somebody stands on the path to being a trainer of a programme, on a day. */
public enum Standing {
    /** On the way. */
    CANDIDATE,
    /** May train, and nothing runs out soon. */
    ACCREDITED,
    /** May train, and something runs out within the days of the scheme. */
    AT_RISK,
    /** May not train any more, because something ran out. */
    LAPSED,
    /** It ended by somebody's word. */
    WITHDRAWN
}
