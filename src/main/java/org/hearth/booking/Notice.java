package org.hearth.booking;

import java.io.Serializable;

/**
 * A length of time before a session, in days. The session's own day never counts; of working days neither weekends nor
 * bank holidays of England and Wales do (domain rule C6).
 */
public record Notice(Unit unit, int days) implements Serializable {

    /** What a day is. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    /** So many working days. */
    public static Notice working(int days) {
        return new Notice(Unit.WORKING_DAYS, days);
    }

    /** So many days of the calendar. */
    public static Notice calendar(int days) {
        return new Notice(Unit.CALENDAR_DAYS, days);
    }

    /** So many weeks. */
    public static Notice weeks(int weeks) {
        return calendar(7 * weeks);
    }
}
