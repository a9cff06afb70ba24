package org.hearth.booking.model;

/** Whose people may use some of a session's places. */
public enum ShareKind {
    /** The host partner's own people. */
    OWN,
    /** One named partner's people. */
    PARTNER,
    /** People of every partner that takes part in the agreement on reciprocal places. */
    AGREEMENT
}
