package org.hearth.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int FREE = 5;

    private final Throttle throttle = Throttle.of("a:somebody", NOON);

    @Test
    void a_few_failures_cost_nothing() {
        tryTimes(FREE - 1, NOON);
        assertThat(throttle.waitSeconds(NOON)).isZero();
    }

    @Test
    void after_that_each_try_waits_twice_as_long_as_the_one_before() {
        tryTimes(FREE, NOON);
        long first = throttle.waitSeconds(NOON);
        throttle.tried(NOON.plusSeconds(2), FREE);
        long second = throttle.waitSeconds(NOON.plusSeconds(2));
        assertThat(first).isEqualTo(2);
        assertThat(second).isEqualTo(3);
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        tryTimes(500, NOON);
        assertThat(throttle.waitSeconds(NOON)).isBetween(600L, 901L);
    }

    @Test
    void failures_are_forgotten_after_an_hour() {
        tryTimes(50, NOON);
        Instant later = NOON.plusSeconds(3601);
        throttle.tried(later, FREE);
        assertThat(throttle.waitSeconds(later)).isZero();
    }

    @Test
    void the_right_password_forgives_the_account_its_failures() {
        tryTimes(50, NOON);
        throttle.forgive(NOON);
        assertThat(throttle.waitSeconds(NOON)).isZero();
    }

    @Test
    void a_right_password_gives_an_address_back_one_try_and_no_more() {
        tryTimes(FREE, NOON);
        throttle.giveBack();
        assertThat(throttle.waitSeconds(NOON)).isPositive();
    }

    private void tryTimes(int times, Instant when) {
        for (int at = 0; at < times; at++) {
            throttle.tried(when, FREE);
        }
    }
}
