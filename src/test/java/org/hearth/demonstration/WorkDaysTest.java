package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-28",
                "2026-11-29",
                "2026-12-25",
                "2026-12-28",
                "2027-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2027-03-26",
                "2027-03-29"
            })
    void nobody_trains_at_weekends_on_bank_holidays_or_around_christmas(String day) {
        assertThat(WorkDays.isOne(LocalDate.parse(day))).isFalse();
    }

    @Test
    void the_nearest_working_day_lies_on_either_side() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);

        assertThat(WorkDays.from(sunday)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkDays.upTo(sunday)).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
