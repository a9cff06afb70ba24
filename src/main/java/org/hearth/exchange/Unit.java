package org.hearth.exchange;

/** What is counted. No two are ever added up but at the weights partners agreed. */
public enum Unit {
    /** One person's place on a session. */
    PLACE,
    /** A day a trainer taught for another partner; four hours or less are half a day. */
    TRAINER_DAY,
    /** A room for a day. */
    ROOM_DAY,
    /** A set of materials, or a licence. */
    MATERIALS,
    /** A day of somebody's work for the partnership. */
    ADMIN_DAY,
    /** Something else the terms name. */
    OTHER;

    /** Whether it is given in kind and recorded by hand. */
    public boolean isRecorded() {
        return this != PLACE && this != TRAINER_DAY;
    }
}
