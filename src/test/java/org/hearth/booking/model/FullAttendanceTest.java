package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.booking.Attended;
import org.hearth.booking.Mark;
import org.hearth.booking.model.FullAttendance.DayMark;
import org.junit.jupiter.api.Test;

class FullAttendanceTest {

    private static final List<Integer> TWO_DAYS = List.of(360, 360);

    @Test
    void here_on_every_day_is_full() {
        assertThat(of(Map.of(1, new DayMark(Mark.HERE, 0), 2, new DayMark(Mark.HERE, 0))))
                .isEqualTo(new Attended("b", "p", "o", true, true, 720));
    }

    @Test
    void thirty_minutes_missed_on_a_day_are_tolerated_and_counted() {
        assertThat(of(Map.of(1, new DayMark(Mark.LATE, 30), 2, new DayMark(Mark.LEFT_EARLY, 30))))
                .isEqualTo(new Attended("b", "p", "o", true, true, 660));
    }

    @Test
    void thirty_one_minutes_are_not() {
        assertThat(of(Map.of(1, new DayMark(Mark.LATE, 31), 2, new DayMark(Mark.HERE, 0)))
                        .full())
                .isFalse();
    }

    @Test
    void a_day_absent_or_without_a_mark_is_not_full_but_the_other_day_counts() {
        assertThat(of(Map.of(1, new DayMark(Mark.HERE, 0), 2, new DayMark(Mark.ABSENT, 360))))
                .isEqualTo(new Attended("b", "p", "o", false, true, 360));
        assertThat(of(Map.of(2, new DayMark(Mark.HERE, 0)))).isEqualTo(new Attended("b", "p", "o", false, true, 360));
    }

    @Test
    void nobody_attended_who_was_never_there() {
        assertThat(of(Map.of())).isEqualTo(new Attended("b", "p", "o", false, false, 0));
    }

    @Test
    void no_day_counts_for_less_than_nothing() {
        assertThat(of(Map.of(1, new DayMark(Mark.LATE, 500))).minutes()).isZero();
    }

    private static Attended of(Map<Integer, DayMark> marks) {
        return FullAttendance.of("b", "p", "o", marks, TWO_DAYS);
    }
}
