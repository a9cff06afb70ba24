package org.hearth.booking;

/** What the register says of one person on one day. */
public enum Mark {
    HERE,
    ABSENT,
    LATE,
    LEFT_EARLY
}
