package org.hearth.scheduling;

import java.time.Duration;

/** What a host says of the places of people who are not there once the session has begun. */
public enum NoShowChoice {
    /** What the partnership's rule says. */
    AS_AGREED(null),
    /** Nobody's place is given on. */
    NEVER(null),
    AFTER_5(5),
    AFTER_10(10),
    AFTER_15(15),
    AFTER_20(20),
    AFTER_30(30),
    AFTER_45(45),
    AFTER_60(60);

    private final Integer minutes;

    NoShowChoice(Integer minutes) {
        this.minutes = minutes;
    }

    /**
     * How long after the beginning a place is free for others; null for never.
     *
     * @param agreed the same by the partnership's rule
     */
    public Duration after(Duration agreed) {
        if (this == AS_AGREED) {
            return agreed;
        }
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
