package org.hearth.booking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCountTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-05, 5",
        "2027-03-01, 2027-03-07, 5",
        "2027-03-06, 2027-03-07, 0",
        "2027-03-26, 2027-03-29, 0",
        "2027-03-05, 2027-03-05, 1",
        "2027-03-05, 2027-03-04, 0"
    })
    void both_days_count_and_weekends_and_bank_holidays_do_not(LocalDate first, LocalDate last, int days) {
        assertThat(new WorkdayCount().between(first, last)).isEqualTo(days);
    }
}
