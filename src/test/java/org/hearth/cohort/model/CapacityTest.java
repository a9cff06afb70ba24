package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    private static final Capacity PAIRS = new Capacity(2, 2, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void twelve_trainers_in_pairs_with_two_courses_of_twelve_reach_144_and_not_288() {
        assertThat(PAIRS.aYear(12)).isEqualTo(144);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,24", "3,24", "11,120", "12,144", "13,144"})
    void whoever_has_nobody_to_deliver_with_reaches_nobody(int trainers, int people) {
        assertThat(PAIRS.aYear(trainers)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"60,40,100,2", "60,60,100,0", "60,59,100,1", "60,0,100,5", "100,99,100,1", "50,0,0,0"})
    void so_many_courses_are_missing_to_a_share(int share, int reached, int people, int courses) {
        assertThat(PAIRS.coursesFor(share, reached, people)).isEqualTo(courses);
    }

    @Test
    void three_more_courses_reach_36_people_and_never_more_than_there_are() {
        assertThat(PAIRS.more(3, 40, 100)).isEqualTo(36);
        assertThat(PAIRS.more(3, 90, 100)).isEqualTo(10);
        assertThat(PAIRS.more(3, 110, 100)).isZero();
    }

    @Test
    void a_share_is_never_said_to_be_reached_before_it_is() {
        assertThat(Capacity.share(599, 1000)).isEqualTo(59);
        assertThat(Capacity.share(600, 1000)).isEqualTo(60);
        assertThat(Capacity.share(3, 0)).isZero();
    }

    @Test
    void a_year_without_lapses_and_leavers_reaches_what_the_trainers_can() {
        assertThat(last(start(Collections.nCopies(12, null), 0, 0, 1000)).reached())
                .isEqualTo(144);
    }

    @Test
    void who_lapses_before_a_day_trains_nobody_by_then() {
        List<LocalDate> lapses = Arrays.asList(null, null, TODAY.plusMonths(5), TODAY.plusMonths(5));
        List<Capacity.Point> points = PAIRS.forecast(start(lapses, 0, 0, 1000), TODAY.plusYears(1));
        assertThat(points).extracting(Capacity.Point::trainers).containsExactly(4, 4, 2, 2, 2);
        assertThat(points.get(4).reached()).isBetween(29, 30);
    }

    @Test
    void of_ten_trainers_of_whom_a_tenth_leaves_in_a_year_nine_are_left() {
        assertThat(last(start(Collections.nCopies(10, null), 10, 0, 1000)).trainers())
                .isEqualTo(9);
    }

    @Test
    void no_more_people_are_reached_than_there_are() {
        assertThat(last(start(Collections.nCopies(40, null), 0, 90, 100)).reached())
                .isEqualTo(100);
    }

    private static Capacity.Start start(List<LocalDate> lapses, int leavers, int reached, int people) {
        return new Capacity.Start(TODAY, lapses, leavers, reached, people);
    }

    private static Capacity.Point last(Capacity.Start start) {
        List<Capacity.Point> points = PAIRS.forecast(start, TODAY.plusYears(1));
        return points.get(points.size() - 1);
    }
}
