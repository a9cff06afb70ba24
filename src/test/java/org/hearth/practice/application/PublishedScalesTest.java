package org.hearth.practice.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.practice.Level;
import org.hearth.practice.model.Sample;
import org.hearth.practice.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of MITI 4 as published: all four measures count, and just below one of them is below (domain B1). */
class PublishedScalesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Scale MITI = PublishedScales.of("MI");

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
        assertThat(MITI.level(sample)).isEqualTo(level);
    }

    @Test
    void counts_that_keep_to_the_method_or_do_not_have_no_threshold() {
        var none = new Sample(TODAY, 20, 4, 4, 4, 4, 10, 10, 10, 0, 0);
        var many = new Sample(TODAY, 20, 4, 4, 4, 4, 10, 10, 10, 0, 99);
        assertThat(MITI.level(none)).isEqualTo(MITI.level(many));
    }

    @Test
    void a_programme_without_a_tool_begins_with_the_first_there_is_and_is_not_among_those_that_have_one() {
        assertThat(PublishedScales.codes()).containsExactly("MI");
        assertThat(PublishedScales.of("SOLIHULL")).isEqualTo(MITI);
        assertThat(MITI.holds(LocalDate.of(2000, 1, 1))).isTrue();
    }
}
