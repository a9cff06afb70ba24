package org.hearth.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.booking.Attended;
import org.hearth.booking.SessionSettled;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.SessionId;
import org.junit.jupiter.api.Test;

class AwardTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 8);
    private static final LocalDate EARNED = LocalDate.of(2027, 1, 31);

    @Test
    void it_keeps_level_days_and_minutes_as_they_were() {
        Award award = award(24);
        assertThat(award.level()).isEqualTo("TRAIN_THE_TRAINER");
        assertThat(award.taught()).isEqualTo(new Taught(FIRST, LAST, EARNED));
        assertThat(award.minutes()).isEqualTo(690);
        assertThat(award.holderName()).isEqualTo("Ann Tester");
        assertThat(award.course()).isEqualTo("course");
        assertThat(award.booking()).isEqualTo("booking");
        assertThat(award.number()).isEqualTo("HRT-1");
        assertThat(award.isActive()).isTrue();
    }

    @Test
    void it_counts_from_the_day_it_was_earned_for_the_months_of_the_course() {
        assertThat(award(24).renewBy()).isEqualTo(LocalDate.of(2029, 1, 31));
        assertThat(award(1).renewBy()).as("no 31 February").isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(award(null).renewBy()).as("for good").isNull();
    }

    @Test
    void what_replaces_it_is_the_same_but_for_number_and_name() {
        Award old = award(24);
        Award made = old.replace("HRT-2", "Anne Tester", EARNED.plusDays(9), "misspelt");
        assertThat(old.isActive()).isFalse();
        assertThat(made.number()).isEqualTo("HRT-2");
        assertThat(made.holderName()).isEqualTo("Anne Tester");
        assertThat(made.level()).isEqualTo(old.level());
        assertThat(made.taught()).isEqualTo(old.taught());
        assertThat(made.minutes()).isEqualTo(old.minutes());
        assertThat(made.renewBy()).isEqualTo(old.renewBy());
        assertThatThrownBy(() -> old.revoke(EARNED, "again"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("learning.award-ended");
    }

    private static Award award(Integer renewalMonths) {
        var course = new CourseCard(
                "course",
                "C-SOL",
                1,
                "Solihull Approach",
                null,
                null,
                CourseLevel.TRAIN_THE_TRAINER,
                CourseMode.FACE_TO_FACE,
                2,
                720,
                12,
                renewalMonths,
                Set.of(),
                List.of(),
                true);
        var attended = new Attended("booking", "person", "partner", true, true, 690);
        var settled = new SessionSettled(
                new SessionId("session"), new PartnershipId("partnership"), "course", List.of(attended));
        Completion earned = Completion.of(settled, attended, Instant.parse("2026-12-08T16:00:00Z"));
        return Award.of(earned, "HRT-1", "Ann Tester", course, new Taught(FIRST, LAST, EARNED));
    }
}
