package org.hearth.exchange;

/** How a request for places stands. */
public enum RequestStatus {
    /** Places are wanted, and its day has not passed. */
    OPEN,
    /** As many places as were wanted were offered, or the partner has what it needs. */
    MET,
    /** The partner wants no places any more. */
    WITHDRAWN,
    /** Its day has passed. Nobody has to note this: the day decides. */
    PAST
}
