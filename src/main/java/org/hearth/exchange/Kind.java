package org.hearth.exchange;

/** What partners give each other in kind and record by hand. Days of trainers are known from registers, and are none of these. */
public enum Kind {
    /** A room for a day. */
    ROOM_DAY,
    /** A set of materials, or a licence. */
    MATERIALS,
    /** A day of somebody's work for the partnership, such as keeping its bookings. */
    ADMIN_DAY,
    /** Something else the terms name. */
    OTHER;

    /** The unit of the ledger it is counted in. */
    public Unit unit() {
        return Unit.valueOf(name());
    }
}
