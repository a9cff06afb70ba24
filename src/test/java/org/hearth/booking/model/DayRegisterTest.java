package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Mark;
import org.hearth.kernel.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayRegisterTest {

    private final DayRegister day = new DayRegister(
            "session", 1, LocalDate.of(2026, 11, 24), Places.STARTS, Places.STARTS.plusSeconds(23400), null, 0);

    @Test
    void it_opens_with_the_day_where_the_session_is() {
        day.refuseBeforeTheDay(Instant.parse("2026-11-24T00:00:00Z"));

        assertThatThrownBy(() -> day.refuseBeforeTheDay(Instant.parse("2026-11-23T23:59:59Z")))
                .hasMessageContaining("booking.day-not-begun");
    }

    @Test
    void once_finished_it_takes_no_marks() {
        var finished = new DayRegister(
                "session", 1, day.date(), day.startsAt(), day.endsAt(), Instant.parse("2026-11-24T17:00:00Z"), 0);

        day.refuseOnceFinished();
        assertThatThrownBy(finished::refuseOnceFinished).hasMessageContaining("booking.day-finished");
    }

    @Test
    void here_misses_nothing_and_absent_everything() {
        assertThat(day.missed(Mark.HERE, null)).isZero();
        assertThat(day.missed(Mark.HERE, 0)).isZero();
        assertThat(day.missed(Mark.ABSENT, null)).isEqualTo(390);
        assertThat(day.missed(Mark.ABSENT, 390)).isEqualTo(390);
    }

    @Test
    void minutes_are_not_dropped_where_they_were_meant_for_late_or_left_early() {
        for (Mark mark : new Mark[] {Mark.HERE, Mark.ABSENT}) {
            assertThatThrownBy(() -> day.missed(mark, 20)).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(
                            bad.faults().get(0).refusal())
                    .isEqualTo(BookingRefusal.MINUTES_WITHOUT_LATE));
        }
    }

    @Test
    void late_says_how_late() {
        assertThat(day.missed(Mark.LATE, 20)).isEqualTo(20);
        assertThat(day.missed(Mark.LEFT_EARLY, 390)).isEqualTo(390);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 391, Integer.MAX_VALUE})
    void minutes_stay_within_the_day(int minutes) {
        assertThatThrownBy(() -> day.missed(Mark.LATE, minutes)).isInstanceOf(BadInput.class);
    }

    @Test
    void late_without_minutes_is_asked_for_them() {
        assertThatThrownBy(() -> day.missed(Mark.LATE, null)).isInstanceOf(BadInput.class);
    }
}
