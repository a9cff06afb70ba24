package org.hearth.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.catalogue.Condition.EVALUATION;
import static org.hearth.catalogue.Condition.FULL_ATTENDANCE;
import static org.hearth.catalogue.Condition.WORK_DISCUSSION_GROUPS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EarningTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 8);

    @Test
    void attended_is_not_certified_until_every_condition_is_met() {
        var asked = Set.of(FULL_ATTENDANCE, EVALUATION, WORK_DISCUSSION_GROUPS);
        assertThat(Earning.earned(true, asked, Set.of())).isFalse();
        assertThat(Earning.earned(true, asked, Set.of(EVALUATION))).isFalse();
        assertThat(Earning.earned(true, asked, Set.of(EVALUATION, WORK_DISCUSSION_GROUPS)))
                .isTrue();
    }

    @Test
    void nothing_makes_up_for_a_missed_day() {
        assertThat(Earning.earned(false, Set.of(EVALUATION), Set.of(EVALUATION)))
                .isFalse();
        assertThat(Earning.earned(false, Set.of(), Set.of())).isFalse();
    }

    @Test
    void with_full_attendance_alone_it_is_earned_on_the_last_day() {
        assertThat(Earning.earned(true, Set.of(FULL_ATTENDANCE), Set.of())).isTrue();
        assertThat(Earning.earnedOn(LAST, Set.of(FULL_ATTENDANCE), Map.of())).isEqualTo(LAST);
    }

    @Test
    void it_is_earned_the_day_the_last_condition_was_met_but_never_before_the_last_day() {
        var asked = Set.of(EVALUATION, WORK_DISCUSSION_GROUPS);
        var met = Map.of(EVALUATION, LAST.minusDays(3), WORK_DISCUSSION_GROUPS, LAST.plusDays(40));
        assertThat(Earning.earnedOn(LAST, asked, met)).isEqualTo(LAST.plusDays(40));
        assertThat(Earning.earnedOn(LAST, Set.of(EVALUATION), met)).isEqualTo(LAST);
    }
}
