package org.hearth.booking;

import java.io.Serializable;

/**
 * What is charged: pence, credits of the exchange, or so many of a hundred of what the place costs.
 *
 * @param half for a half day; {@code full} for a full one
 * @param per whether every day counts, or the booking once by its longest day
 */
public record Fee(Measure measure, int half, int full, Per per) implements Serializable {

    /** What the figures count. */
    public enum Measure {
        PENCE,
        CREDITS,
        PERCENT
    }

    /** What they are counted for. */
    public enum Per {
        DAY,
        BOOKING
    }

    /** Nothing at all: a rule that lets somebody off. */
    public static final Fee NONE = new Fee(Measure.PENCE, 0, 0, Per.BOOKING);

    /** Pounds for every half or full day. */
    public static Fee pounds(int half, int full) {
        return new Fee(Measure.PENCE, 100 * half, 100 * full, Per.DAY);
    }

    /** Pounds for the booking, however long it is. */
    public static Fee once(int pounds) {
        return new Fee(Measure.PENCE, 100 * pounds, 100 * pounds, Per.BOOKING);
    }

    /** So many of a hundred of what the place costs. */
    public static Fee percent(int of) {
        return new Fee(Measure.PERCENT, of, of, Per.BOOKING);
    }

    /** Credits of the exchange for every half or full day. */
    public static Fee credits(int half, int full) {
        return new Fee(Measure.CREDITS, half, full, Per.DAY);
    }
}
