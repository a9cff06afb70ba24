package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoShowRuleTest {

    private static final NoShowRule RULE = new NoShowRule(Duration.ofMinutes(15), Duration.ofMinutes(15));
    private static final Allocation PLACES = Places.of(Places.OWN);
    private static final Instant START = PLACES.firstStart();

    @Test
    void a_place_is_free_at_the_fifteenth_minute_and_not_before() {
        assertThat(RULE.isDue(START.plus(Duration.ofMinutes(14)), PLACES)).isFalse();
        assertThat(RULE.isDue(START.plus(Duration.ofMinutes(15)).minusNanos(1), PLACES))
                .isFalse();
        assertThat(RULE.isDue(START.plus(Duration.ofMinutes(15)), PLACES)).isTrue();
        assertThat(RULE.isDue(START.plus(Duration.ofMinutes(16)), PLACES)).isTrue();
    }

    @Test
    void once_the_session_is_over_nothing_is_given_on() {
        assertThat(RULE.isDue(PLACES.lastEnd().minusSeconds(1), PLACES)).isTrue();
        assertThat(RULE.isDue(PLACES.lastEnd(), PLACES)).isFalse();
    }

    @Test
    void it_can_be_taken_for_a_quarter_of_an_hour() {
        assertThat(RULE.until(START)).isEqualTo(START.plus(Duration.ofMinutes(30)));
    }

    @Test
    void without_a_number_nobodys_place_is_given_on() {
        NoShowRule never = new NoShowRule(null, Duration.ofMinutes(15));
        assertThat(never.isDue(START.plus(Duration.ofMinutes(20)), PLACES)).isFalse();
    }
}
