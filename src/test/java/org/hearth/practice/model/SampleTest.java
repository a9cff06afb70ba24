package org.hearth.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.practice.Level;
import org.hearth.practice.PracticeRefusal;
import org.hearth.practice.PracticeView.Measure;
import org.hearth.practice.PracticeView.Without;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coded sample comes to, and that none is kept twice. */
class SampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Scale SCALE =
            new Scale(DAY, null, bounds("3", "4"), bounds("3.5", "4"), bounds("40", "50"), bounds("1", "2"), null);

    @ParameterizedTest
    @CsvSource({
        "4, 4, 4, 2.00, , PROFICIENT",
        "4, 4, 0, 8, QUESTIONS, PROFICIENT",
        "1, 0, 0, 1, QUESTIONS, BASIC",
        "0, 0, 0, , REFLECTIONS, AWARE",
        "0, 0, 7, 0.00, , AWARE"
    })
    void without_a_question_the_ratio_says_so_and_is_no_error(
            int simple, int complex, int questions, BigDecimal value, Without without, Level level) {
        Measure ratio = SCALE.measures(sample(DAY, simple, complex, questions)).get(3);
        assertThat(ratio.value()).isEqualTo(value);
        assertThat(ratio.without()).isEqualTo(without);
        assertThat(ratio.level()).isEqualTo(level);
    }

    @Test
    void without_a_reflection_nothing_is_complex() {
        Measure complex = SCALE.measures(sample(DAY, 0, 0, 7)).get(2);
        assertThat(complex.value()).isNull();
        assertThat(complex.without()).isEqualTo(Without.REFLECTIONS);
    }

    @Test
    void the_very_same_sample_is_never_kept_twice() {
        List<Sample> kept = List.of(sample(DAY, 4, 4, 4));
        for (boolean another : new boolean[] {false, true}) {
            assertThatThrownBy(() -> sample(DAY, 4, 4, 4).mustBeNew(kept, another))
                    .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.code())
                            .isEqualTo(PracticeRefusal.SAMPLE_SAME.code()));
        }
    }

    @Test
    void another_of_the_same_day_is_said_to_be_another() {
        List<Sample> kept = List.of(sample(DAY, 4, 4, 4));
        assertThatThrownBy(() -> sample(DAY, 5, 4, 4).mustBeNew(kept, false))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(
                                refused.faults().get(0).refusal())
                        .isEqualTo(PracticeRefusal.SAMPLE_THERE));
        assertThatCode(() -> sample(DAY, 5, 4, 4).mustBeNew(kept, true)).doesNotThrowAnyException();
        assertThatCode(() -> sample(DAY.minusDays(1), 4, 4, 4).mustBeNew(kept, false))
                .doesNotThrowAnyException();
    }

    private static Sample sample(LocalDate on, int simple, int complex, int questions) {
        return new Sample(on, 20, 4, 4, 4, 4, simple, complex, questions, 0, 0);
    }

    private static Scale.Bounds bounds(String fair, String good) {
        return new Scale.Bounds(new BigDecimal(fair), new BigDecimal(good));
    }
}
