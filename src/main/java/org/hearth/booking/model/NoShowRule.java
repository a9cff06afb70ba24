package org.hearth.booking.model;

import java.time.Duration;
import java.time.Instant;

/**
 * When the place of somebody who is not there is free for others.
 *
 * @param after so long after the first day has begun; null for never
 * @param take so long after that it can be taken; nobody is called any more then
 */
public record NoShowRule(Duration after, Duration take) {

    /** Whether places are given on at this moment of a session: it has begun for so long, and is not over. */
    public boolean isDue(Instant now, Allocation places) {
        return after != null && !now.isBefore(from(places.firstStart())) && now.isBefore(places.lastEnd());
    }

    /** From when on. */
    public Instant from(Instant firstStart) {
        return firstStart.plus(after);
    }

    /** Until when such a place can be taken by whoever waits. */
    public Instant until(Instant firstStart) {
        return from(firstStart).plus(take);
    }
}
