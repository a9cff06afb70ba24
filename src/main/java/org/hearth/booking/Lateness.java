package org.hearth.booking;

import java.io.Serializable;

/**
 * What coming late does.
 *
 * @param overMinutes coming later than so many minutes counts; null where it never does
 */
public record Lateness(Integer overMinutes, Then then) implements Serializable {

    /** What follows. */
    public enum Then {
        /** The same as not coming. */
        COUNTS_AS_ABSENT,
        /** The trainer may turn the person away, who then has not come. */
        MAY_BE_TURNED_AWAY,
        /** No certificate, and no charge. */
        NO_CERTIFICATE
    }

    /** Coming late does nothing here. */
    public static final Lateness NONE = new Lateness(null, Then.NO_CERTIFICATE);

    /** Whether so many minutes are too many. */
    public boolean isTooLate(int minutes) {
        return overMinutes != null && minutes > overMinutes;
    }
}
