package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearth.scheduling.SchedulingRefusal;
import org.junit.jupiter.api.Test;

class ClashesTest {

    private static final LocalDate DATE = LocalDate.of(2027, 3, 2);
    private static final LocalDay MORNING = LocalDayTest.day(DATE, "09:30", "12:30");

    @Test
    void times_that_only_touch_do_not_clash() {
        assertThat(Clashes.of(List.of(MORNING), List.of(busy("12:30", "16:00", false), busy("08:00", "09:30", true))))
                .isEmpty();
    }

    @Test
    void one_shared_minute_clashes() {
        assertThat(Clashes.of(List.of(MORNING), List.of(busy("12:29", "16:00", false))))
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.ROOM_CLASH);
    }

    @Test
    void a_time_within_another_clashes() {
        assertThat(Clashes.of(List.of(MORNING), List.of(busy("10:00", "11:00", true))))
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.TRAINER_CLASH);
    }

    @Test
    void the_same_hours_on_another_day_do_not_clash() {
        LocalDay next = LocalDayTest.day(DATE.plusDays(1), "09:30", "12:30");
        assertThat(Clashes.of(List.of(next), List.of(busy("09:30", "12:30", true))))
                .isEmpty();
    }

    @Test
    void two_shared_days_with_one_session_are_one_clash() {
        LocalDay next = LocalDayTest.day(DATE.plusDays(7), "09:30", "12:30");
        var other = new Clashes.Busy("oak", "Oak room", false, "s2", "S-2", next.startsAt(), next.endsAt());
        assertThat(Clashes.of(List.of(MORNING, next), List.of(busy("09:30", "12:30", false), other)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.details()).containsExactly("Oak room", "S-2", DATE));
    }

    private static Clashes.Busy busy(String from, String to, boolean trainer) {
        LocalDay day = LocalDayTest.day(DATE, from, to);
        return new Clashes.Busy("oak", "Oak room", trainer, "s2", "S-2", day.startsAt(), day.endsAt());
    }
}
