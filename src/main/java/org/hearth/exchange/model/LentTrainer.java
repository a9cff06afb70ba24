package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.hearth.scheduling.DayCard;

/**
 * A trainer who teaches a session of another partner than their own.
 *
 * @param partner the partner of the trainer's first engagement on the session's first day
 */
public record LentTrainer(String person, String partner) {

    private static final Duration HALF_A_DAY = Duration.ofHours(4);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Days that were taught.
     *
     * @param weight as how many each of them counts
     */
    public record Days(BigDecimal taught, BigDecimal weight) {

        /** What they come to. */
        public BigDecimal counted() {
            return taught.multiply(weight).setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** What teaching these days counts: a day of four hours or less is half a day. */
    public static BigDecimal days(List<DayCard> taught) {
        return taught.stream()
                .map(day -> Duration.between(day.startsAt(), day.endsAt()).compareTo(HALF_A_DAY) <= 0
                        ? HALF
                        : BigDecimal.ONE)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
