package org.hearth.cohort.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.hearth.cohort.Step;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 26);

    @Test
    void what_comes_before_the_course_is_due_the_day_before_it_begins() {
        Due due = new Due(FIRST, LAST, null, 12);
        assertEquals(LocalDate.of(2027, 1, 11), due.by(Step.SELECTED));
        assertEquals(LocalDate.of(2027, 1, 11), due.by(Step.RELEASED));
        assertEquals(LAST, due.by(Step.TRAINED));
    }

    @Test
    void what_follows_is_due_within_the_months_of_the_scheme_from_the_last_day_of_the_course() {
        Due due = new Due(FIRST, LAST, null, 12);
        assertEquals(LocalDate.of(2028, 1, 26), due.by(Step.CO_DELIVERED));
        assertEquals(LocalDate.of(2028, 1, 26), due.by(Step.ACCREDITED));
    }

    @Test
    void whoever_was_trained_another_day_counts_from_then() {
        Due due = new Due(FIRST, LAST, LocalDate.of(2026, 8, 31), 6);
        assertEquals(LocalDate.of(2027, 2, 28), due.by(Step.OBSERVED));
    }

    @Test
    void without_a_course_or_months_no_day_is_set() {
        assertNull(new Due(null, null, null, 12).by(Step.RELEASED));
        assertNull(new Due(null, null, null, 12).by(Step.TRAINED));
        assertNull(new Due(null, null, null, 12).by(Step.ACCREDITED));
        assertNull(new Due(FIRST, LAST, LAST, null).by(Step.ACCREDITED));
    }
}
