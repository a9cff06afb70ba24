package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25",
                "2026-12-28", "2027-03-26", "2027-03-29", "2027-12-27", "2027-12-28", "2028-01-03", "2026-11-28"
            })
    void nobody_works_on_a_bank_holiday_or_at_the_weekend(LocalDate day) {
        assertThat(WorkingDays.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-24", "2026-12-29", "2027-01-04", "2028-01-04", "2026-04-07"})
    void other_weekdays_are_working_days(LocalDate day) {
        assertThat(WorkingDays.isWorking(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-23", // Tuesday: Monday
        "2026-11-23, 2026-11-20", // Monday: Friday
        "2026-12-29, 2026-12-24", // after Christmas: Christmas Eve
        "2027-03-30, 2027-03-25", // after Easter: Maundy Thursday
    })
    void the_cut_off_is_5pm_on_the_working_day_before(LocalDate session, LocalDate cutOff) {
        Instant starts = session.atTime(9, 30).atZone(WorkingDays.ZONE).toInstant();

        assertThat(WorkingDays.cutOff(starts).atZone(WorkingDays.ZONE).toLocalDateTime())
                .isEqualTo(cutOff.atTime(17, 0));
    }

    @Test
    void the_cut_off_is_5pm_on_the_wall_in_summer_too() {
        Instant starts = Instant.parse("2027-06-15T08:30:00Z");

        assertThat(WorkingDays.cutOff(starts)).isEqualTo(Instant.parse("2027-06-14T16:00:00Z"));
    }

    @Test
    void a_manager_has_five_working_days() {
        Instant monday = Instant.parse("2026-11-23T22:00:00Z");

        var local = WorkingDays.answerBy(monday, 5, Instant.parse("2027-01-01T00:00:00Z"))
                .atZone(WorkingDays.ZONE)
                .toLocalDateTime();
        assertThat(local.toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(23, 59));
    }

    @Test
    void or_until_booking_closes_if_that_comes_first() {
        Instant closes = Instant.parse("2026-11-25T12:00:00Z");

        assertThat(WorkingDays.answerBy(Instant.parse("2026-11-23T22:00:00Z"), 5, closes))
                .isEqualTo(closes);
    }
}
