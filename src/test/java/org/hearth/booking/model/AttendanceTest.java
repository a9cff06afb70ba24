package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearth.booking.Mark;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Instant FIRST = Instant.parse("2026-11-24T09:21:00Z");

    @Test
    void the_same_mark_twice_keeps_its_first_moment() {
        Attendance entry = Attendance.of("session", 1, "booking");

        entry.mark(Mark.HERE, 0, "trainer", FIRST);
        entry.mark(Mark.HERE, 0, "other", FIRST.plusSeconds(60));

        assertThat(entry.markedAt()).isEqualTo(FIRST);
    }

    @Test
    void another_mark_takes_its_place() {
        Attendance entry = Attendance.of("session", 1, "booking");

        entry.mark(Mark.ABSENT, 390, "trainer", FIRST);
        entry.mark(Mark.LATE, 20, "trainer", FIRST.plusSeconds(60));

        assertThat(entry.mark()).isEqualTo(Mark.LATE);
        assertThat(entry.present()).isTrue();
        assertThat(entry.markedAt()).isEqualTo(FIRST.plusSeconds(60));
    }

    @Test
    void a_walk_in_is_known_again_by_name_and_partner() {
        Attendance entry = Attendance.walkIn("session", 1, "Siân Ddŵr", "trust", null, false);

        assertThat(entry.isWalkIn("siân ddŵr", "trust")).isTrue();
        assertThat(entry.isWalkIn("Siân Ddŵr", "school")).isFalse();
    }
}
