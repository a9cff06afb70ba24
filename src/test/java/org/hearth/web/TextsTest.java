package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void one_second_is_one_second_and_two_are_seconds() {
        assertThat(Texts.of("account.too-many-tries", 1L))
                .isEqualTo("There were too many tries. Wait 1 second and try again.");
        assertThat(Texts.of("account.too-many-tries", 2))
                .isEqualTo("There were too many tries. Wait 2 seconds and try again.");
    }

    @Test
    void days_and_moments_are_words_in_uk_time() {
        assertThat(Texts.of("catalogue.rule-before-latest", LocalDate.of(2026, 11, 24)))
                .contains("Tuesday 24 November 2026");
        assertThat(Texts.of("catalogue.rule-before-latest", Instant.parse("2026-07-01T08:30:00Z")))
                .contains("1 July 2026 at 9:30am");
        assertThat(Texts.of("catalogue.rule-before-latest", Instant.parse("2026-11-26T17:00:00Z")))
                .contains("26 November 2026 at 5pm");
    }

    @Test
    void a_code_without_a_sentence_still_says_something() {
        assertThat(Texts.of("account.no-such-code")).isEqualTo("This could not be done (account.no-such-code).");
    }
}
