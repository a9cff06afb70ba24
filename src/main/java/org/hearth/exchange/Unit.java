package org.hearth.exchange;

/** What is counted. The two are never added up. */
public enum Unit {
    /** One person's place on a session. */
    PLACE,
    /** A day a trainer taught for another partner; four hours or less are half a day. */
    TRAINER_DAY
}
