package org.hearth.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearth.learning.AwardView;
import org.hearth.learning.DueView;
import org.hearth.learning.Standing;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_renewal_is_due_from_ninety_days_before() {
        assertThat(Renewal.due(List.of(award("A", TODAY.plusDays(90), Standing.VALID)), TODAY))
                .containsExactly(new DueView(DueView.What.RENEW, "A", "Course A", TODAY.plusDays(90), null, null));
        assertThat(Renewal.due(List.of(award("A", TODAY.plusDays(91), Standing.VALID)), TODAY))
                .isEmpty();
    }

    @Test
    void on_its_last_day_it_still_counts_and_the_day_after_it_is_overdue() {
        assertThat(Renewal.due(List.of(award("A", TODAY, Standing.VALID)), TODAY)
                        .get(0)
                        .what())
                .isEqualTo(DueView.What.RENEW);
        assertThat(Renewal.due(List.of(award("A", TODAY.minusDays(1), Standing.EXPIRED)), TODAY)
                        .get(0)
                        .what())
                .isEqualTo(DueView.What.OVERDUE);
    }

    @Test
    void what_was_renewed_since_or_does_not_run_out_is_not_due() {
        AwardView old = award("A", TODAY.minusDays(1), Standing.EXPIRED);
        assertThat(Renewal.due(List.of(old, award("A", TODAY.plusYears(2), Standing.VALID)), TODAY))
                .isEmpty();
        assertThat(Renewal.due(List.of(old, award("A", null, Standing.VALID)), TODAY))
                .isEmpty();
    }

    @Test
    void a_withdrawn_award_renews_nothing() {
        AwardView old = award("A", TODAY.minusDays(1), Standing.EXPIRED);
        AwardView withdrawn = award("A", TODAY.plusYears(2), Standing.REVOKED);
        assertThat(Renewal.due(List.of(withdrawn, old), TODAY)).hasSize(1);
    }

    @Test
    void the_most_urgent_comes_first() {
        assertThat(Renewal.due(
                        List.of(
                                award("A", TODAY.plusDays(30), Standing.VALID),
                                award("B", TODAY.minusDays(3), Standing.EXPIRED)),
                        TODAY))
                .extracting(DueView::courseRef)
                .containsExactly("B", "A");
    }

    private static AwardView award(String ref, LocalDate renewBy, Standing standing) {
        LocalDate day = LocalDate.of(2025, 1, 10);
        return new AwardView(
                "id",
                "n",
                "p",
                "Ann",
                "c-" + ref,
                ref,
                "Course " + ref,
                "FOUNDATION",
                day,
                day,
                day,
                360,
                renewBy,
                standing,
                null,
                null,
                1);
    }
}
