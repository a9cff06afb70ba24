package org.hearth.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.practice.Level;
import org.hearth.practice.ScaleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of MITI 4: all four measures count, and just below one of them is below (domain B1). */
class ScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        // cultivating, softening, partnership, empathy, simple, complex, questions, level
        "4,4,4,4,10,10,10,PROFICIENT", // 4, 4, 50%, 2:1
        "4,3,4,4,10,10,10,BASIC", // technical 3.5
        "4,4,4,3,10,10,10,BASIC", // relational 3.5
        "4,4,4,4,11,10,10,BASIC", // 47.61%
        "4,4,4,4,10,10,11,BASIC", // 1.81:1
        "3,3,3,4,6,4,10,BASIC", // 3, 3.5, 40%, 1:1
        "3,2,3,4,6,4,10,AWARE", // technical 2.5
        "3,3,3,3,6,4,10,AWARE", // relational 3
        "3,3,3,4,61,39,100,AWARE", // 39%
        "3,3,3,4,6,4,11,AWARE", // 0.90:1
        "5,5,5,5,0,0,0,AWARE", // nothing to measure reflections by
        "5,5,5,5,0,4,0,PROFICIENT" // no question at all
    })
    void the_weakest_measure_decides(
            int cultivating,
            int softening,
            int partnership,
            int empathy,
            int simple,
            int complex,
            int questions,
            Level level) {
        var sample =
                new Sample(TODAY, 20, cultivating, softening, partnership, empathy, simple, complex, questions, 0, 99);
        assertThat(Scale.PUBLISHED.level(sample)).isEqualTo(level);
    }

    @Test
    void counts_that_keep_to_the_method_or_do_not_have_no_threshold() {
        var none = new Sample(TODAY, 20, 4, 4, 4, 4, 10, 10, 10, 0, 0);
        var many = new Sample(TODAY, 20, 4, 4, 4, 4, 10, 10, 10, 0, 99);
        assertThat(Scale.PUBLISHED.level(none)).isEqualTo(Scale.PUBLISHED.level(many));
    }

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
