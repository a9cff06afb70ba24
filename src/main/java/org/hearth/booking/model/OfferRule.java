package org.hearth.booking.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a place that came free is held for whoever is next.
 *
 * @param hold the longest it is held
 * @param percentOfLeft it is never held for more than so many hundredths of the time left until the session begins
 * @param lastCall so long before the session begins nothing is held any more: everybody who waits is told at once, and the
 *     first to take the place has it
 */
public record OfferRule(Duration hold, int percentOfLeft, Duration lastCall) {

    /** Until when a place that comes free now is held, on the minute. */
    public Instant until(Instant now, Instant firstStart) {
        Duration part =
                Duration.between(now, firstStart).multipliedBy(percentOfLeft).dividedBy(100);
        Duration held = part.compareTo(hold) < 0 ? part : hold;
        return now.plus(held).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether it is too late to hold a place for anybody. */
    public boolean isLastCall(Instant now, Instant firstStart) {
        return !now.isBefore(firstStart.minus(lastCall));
    }
}
