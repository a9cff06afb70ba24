package org.hearth.scheduling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.hearth.scheduling.AccreditationState;
import org.hearth.scheduling.TrainerStandings.Stands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an accreditation counts, by date: the day before, the day, the day after. */
class LastingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // from, to, active until, day, at risk, lapsed on, state
                "2027-03-04, -, -, 2027-03-03, false, -, COMING",
                "2027-03-03, -, -, 2027-03-03, false, -, COUNTS",
                "2026-01-01, 2027-03-03, -, 2027-03-03, true, -, AT_RISK",
                "2026-01-01, 2027-03-03, -, 2027-03-04, false, 2027-03-04, LAPSED",
                "2026-01-01, 2027-03-03, -, 2027-03-04, false, -, ENDED",
                "2026-01-01, 2027-03-02, -, 2027-03-04, false, 2027-03-04, ENDED",
                "2026-01-01, -, 2027-03-03, 2027-03-03, false, -, COUNTS",
                "2026-01-01, -, 2027-03-03, 2027-03-04, false, -, LAPSED",
                "2026-01-01, 2027-03-02, 2027-03-03, 2027-03-03, false, -, ENDED",
            })
    void it_stands_by_what_runs_out_first(
            LocalDate from,
            LocalDate to,
            LocalDate active,
            LocalDate day,
            boolean atRisk,
            LocalDate lapsed,
            AccreditationState state) {
        assertEquals(state, new Lasting(from, to, active).on(day, new Stands(atRisk, lapsed, false)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, true", "2027-03-04, true", "2027-03-03, false", "2027-03-02, false"})
    void a_delivery_puts_off_what_ends_earlier_by_activity_alone(LocalDate to, boolean byActivity) {
        assertEquals(byActivity, new Lasting(DAY.minusYears(1), to, DAY).byActivity());
    }
}
