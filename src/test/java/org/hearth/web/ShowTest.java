package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Show show = new Show();

    @Test
    void a_date_is_said_with_its_weekday() {
        assertThat(show.date(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday 24 November 2026");
        assertThat(show.date(null)).isEmpty();
    }

    @Test
    void a_short_date_has_three_letters_for_every_month() {
        assertThat(show.shortDate(LocalDate.of(2026, 11, 4))).isEqualTo("4 Nov 2026");
        assertThat(show.shortDate(LocalDate.of(2026, 9, 4))).isEqualTo("4 Sep 2026");
        assertThat(show.month(YearMonth.of(2026, 9))).isEqualTo("September 2026");
    }

    @Test
    void a_time_leaves_out_minutes_that_are_nought() {
        assertThat(show.time(LocalTime.of(9, 30))).isEqualTo("9:30am");
        assertThat(show.time(LocalTime.of(16, 0))).isEqualTo("4pm");
        assertThat(show.time(LocalTime.NOON)).isEqualTo("midday");
        assertThat(show.time(LocalTime.of(12, 5))).isEqualTo("12:05pm");
        assertThat(show.time(LocalTime.of(23, 59))).isEqualTo("11:59pm");
        assertThat(show.time(LocalTime.MIDNIGHT)).isEqualTo("12am");
    }

    @Test
    void a_moment_of_another_day_is_said_with_its_date() {
        Instant evening = Instant.parse("2026-06-24T22:30:00Z");
        assertThat(show.timeOn(LocalDate.of(2026, 6, 24), evening)).isEqualTo("11:30pm");
        assertThat(show.timeOn(LocalDate.of(2026, 6, 23), evening)).isEqualTo("24 June 2026 at 11:30pm");
        assertThat(show.timeOn(LocalDate.of(2026, 6, 23), null)).isEmpty();
    }

    @Test
    void a_span_of_time_is_said_with_to() {
        assertThat(show.times(LocalTime.of(9, 30), LocalTime.of(16, 0))).isEqualTo("9:30am to 4pm");
        assertThat(show.times(LocalTime.of(9, 0), null)).isEqualTo("9am");
    }

    @Test
    void a_moment_is_said_as_clocks_here_show_it_in_winter_and_summer() {
        assertThat(show.instant(Instant.parse("2026-11-24T09:30:00Z"))).isEqualTo("24 November 2026 at 9:30am");
        assertThat(show.instant(Instant.parse("2027-06-24T09:30:00Z"))).isEqualTo("24 June 2027 at 10:30am");
        assertThat(show.timeOf(Instant.parse("2027-06-24T11:00:00Z"))).isEqualTo("midday");
    }

    @Test
    void a_count_knows_one_from_many() {
        assertThat(show.count(1, "place", "places")).isEqualTo("1 place");
        assertThat(show.count(0, "place", "places")).isEqualTo("0 places");
        assertThat(show.count(1240, "place", "places")).isEqualTo("1,240 places");
    }

    @Test
    void a_balance_is_said_with_its_sign_and_without_nought_behind_the_point() {
        assertThat(show.signed(4)).isEqualTo("+4");
        assertThat(show.signed(0)).isEqualTo("0");
        assertThat(show.signed(new BigDecimal("-1.50"))).isEqualTo("−1.5");
        assertThat(show.signed(new BigDecimal("20.00"))).isEqualTo("+20");
    }

    @Test
    void initials_are_the_first_letters_of_the_first_and_last_word() {
        assertThat(show.initials("Priya Shah")).isEqualTo("PS");
        assertThat(show.initials("  élodie  van Dyk ")).isEqualTo("ÉD");
        assertThat(show.initials("Cher")).isEqualTo("C");
        assertThat(show.initials(" ")).isEmpty();
    }
}
