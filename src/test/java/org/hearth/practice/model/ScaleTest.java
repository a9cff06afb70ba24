package org.hearth.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.practice.ScaleDraft;
import org.junit.jupiter.api.Test;

/** Thresholds that a partnership decides. */
class ScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void thresholds_are_in_order_and_never_reach_back() {
        assertThatThrownBy(() -> Scale.of(draft(TODAY.minusDays(1), "3", "4"), TODAY))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Scale.of(draft(TODAY, "4", "3.5"), TODAY)).isInstanceOf(BadInput.class);
        assertThat(Scale.of(draft(TODAY, "3", "3"), TODAY).holds(TODAY)).isTrue();
        assertThat(Scale.of(draft(TODAY, "3", "3"), TODAY).holds(TODAY.minusDays(1)))
                .isFalse();
    }

    private static ScaleDraft draft(LocalDate from, String fair, String good) {
        BigDecimal one = new BigDecimal(fair);
        BigDecimal other = new BigDecimal(good);
        return new ScaleDraft(from, one, other, one, other, one, other, one, other, null);
    }
}
