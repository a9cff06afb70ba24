package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:30Z");
    private static final OfferRule RULE = new OfferRule(Duration.ofHours(24), 25, Duration.ofHours(12));

    @Test
    void a_place_is_held_for_a_day() {
        assertThat(RULE.until(NOW, NOW.plus(Duration.ofDays(20)))).isEqualTo("2026-11-03T10:00:00Z");
    }

    @Test
    void near_the_start_it_is_held_for_a_quarter_of_the_time_left() {
        assertThat(RULE.until(NOW, NOW.plus(Duration.ofHours(40)))).isEqualTo("2026-11-02T20:00:00Z");
        assertThat(RULE.until(NOW, NOW.plus(Duration.ofHours(96)))).isEqualTo("2026-11-03T10:00:00Z");
    }

    @Test
    void it_is_never_held_beyond_the_start() {
        for (int minutes = 1; minutes < 6000; minutes += 7) {
            Instant start = NOW.plus(Duration.ofMinutes(minutes));
            assertThat(RULE.until(NOW, start)).isBefore(start);
        }
    }

    @Test
    void in_the_last_hours_nothing_is_held() {
        Instant start = NOW.plus(Duration.ofHours(12));
        assertThat(RULE.isLastCall(NOW, start)).isTrue();
        assertThat(RULE.isLastCall(NOW, start.plusSeconds(1))).isFalse();
    }
}
