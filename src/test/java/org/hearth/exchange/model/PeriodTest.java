package org.hearth.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0} is in the year that begins in {1}")
    @CsvSource({"2026-08-31,2025", "2026-09-01,2026", "2027-01-15,2026"})
    void a_training_year_begins_in_september(LocalDate day, int year) {
        assertThat(Period.yearOf(day)).isEqualTo(year);
        assertThat(Period.year(year).from()).isEqualTo(LocalDate.of(year, 9, 1));
        assertThat(Period.year(year).to()).isEqualTo(LocalDate.of(year + 1, 8, 31));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} to {3}")
    @CsvSource({
        ",,2026-09-01,2027-08-31",
        "2025-01-01,,2025-01-01,2025-08-31",
        ",2025-01-01,2024-09-01,2025-01-01",
        "2026-11-01,2026-11-30,2026-11-01,2026-11-30",
        "2026-11-01,2026-11-01,2026-11-01,2026-11-01"
    })
    void what_is_not_said_is_taken_from_the_training_year(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(Period.asked(from, to, TODAY)).isEqualTo(new Period(first, last));
    }

    @Test
    void a_period_ends_on_or_after_its_first_day_and_within_five_years() {
        assertThatThrownBy(() -> Period.asked(TODAY, TODAY.minusDays(1), TODAY)).isInstanceOf(BadInput.class);
        Period.asked(TODAY, TODAY.plusYears(5).minusDays(1), TODAY);
        assertThatThrownBy(() -> Period.asked(TODAY, TODAY.plusYears(5), TODAY)).isInstanceOf(BadInput.class);
    }

    @Test
    void days_begin_and_end_as_the_clock_in_london_shows_it() {
        Period summer = new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));
        assertThat(summer.begins()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(summer.ends()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30", "1899-12-31", "2151-01-01", "=1+1"})
    void a_day_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Days.read("from", text)).isInstanceOf(BadInput.class);
        assertThat(Days.read("from", " ")).isNull();
        assertThat(Days.read("from", " 2026-11-26 ")).isEqualTo(TODAY);
    }
}
