package org.hearth.booking.model;

/** Whose people may use some of a session's places. The order is that in which they are tried. */
public enum ShareKind {
    /** The host partner's own people. */
    OWN,
    /** One partner's people: places it holds by number and names people for later. */
    HELD,
    /** One named partner's people. */
    PARTNER,
    /** People of the partners of one kind that take part in the agreement. */
    TYPE,
    /** People of every partner that takes part in the agreement on reciprocal places. */
    AGREEMENT,
    /** Everybody's people in the partnership, the host's too. */
    PARTNERSHIP
}
