package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.FidelityCard;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerRole;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private static final FidelityCard SOLIHULL = new FidelityCard(
            "sol", "Solihull Approach", 2, 7, 28, 14, 2, null, 12, true, null, null, "Code of Practice V7");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 2);
    private static final Fidelity.Trainer PRIYA = new Fidelity.Trainer("priya", "Priya Shah", TrainerRole.LEAD);
    private static final Fidelity.Trainer TOM = new Fidelity.Trainer("tom", "Tom Reid", TrainerRole.CO);
    private static final List<Fidelity.Accredited> BOTH = List.of(
            new Fidelity.Accredited("priya", LocalDate.of(2025, 1, 1), null),
            new Fidelity.Accredited("tom", LocalDate.of(2025, 1, 1), null));

    @Test
    void two_days_two_weeks_apart_with_two_accredited_trainers_are_as_the_programme_says() {
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(14)))
                .isEmpty();
    }

    @Test
    void two_days_in_a_row_are_too_close() {
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(1)))
                .containsExactly(SchedulingRefusal.DAYS_TOO_CLOSE);
    }

    @Test
    void six_days_are_too_close_and_seven_are_not() {
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(6)))
                .containsExactly(SchedulingRefusal.DAYS_TOO_CLOSE);
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(7)))
                .isEmpty();
    }

    @Test
    void twenty_eight_days_are_not_too_far_apart_and_twenty_nine_are() {
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(28)))
                .isEmpty();
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(29)))
                .containsExactly(SchedulingRefusal.DAYS_TOO_FAR_APART);
    }

    @Test
    void one_day_is_too_few_for_a_programme_of_two_separate_days() {
        assertThat(breaches(12, List.of(PRIYA, TOM), BOTH, FIRST)).containsExactly(SchedulingRefusal.TOO_FEW_DAYS);
    }

    @Test
    void one_trainer_is_too_few_and_an_observer_does_not_count() {
        var observer = new Fidelity.Trainer("tom", "Tom Reid", TrainerRole.OBSERVER);
        assertThat(breaches(12, List.of(PRIYA, observer), BOTH, FIRST, FIRST.plusDays(14)))
                .containsExactly(SchedulingRefusal.TOO_FEW_TRAINERS);
    }

    @Test
    void a_trainer_must_be_accredited_on_every_day() {
        var ending = List.of(
                new Fidelity.Accredited("priya", LocalDate.of(2025, 1, 1), null),
                new Fidelity.Accredited("tom", LocalDate.of(2025, 1, 1), FIRST.plusDays(13)));
        List<Breach> found = Fidelity.breaches(
                course(2, null), SOLIHULL, run(12, List.of(PRIYA, TOM), ending, FIRST, FIRST.plusDays(14)));
        assertThat(found).singleElement().satisfies(breach -> {
            assertThat(breach.refusal()).isEqualTo(SchedulingRefusal.TRAINER_NOT_ACCREDITED);
            assertThat(breach.details()).containsExactly("Tom Reid", "Solihull Approach", FIRST.plusDays(14));
        });
    }

    @Test
    void whoever_is_on_the_way_is_refused_as_lead_in_words_that_say_so() {
        var accredited = List.of(
                new Fidelity.Accredited("priya", LocalDate.of(2025, 1, 1), null, true, null),
                new Fidelity.Accredited("tom", LocalDate.of(2025, 1, 1), null));
        List<Breach> found = Fidelity.breaches(
                course(2, null), SOLIHULL, run(12, List.of(PRIYA, TOM), accredited, FIRST, FIRST.plusDays(14)));
        assertThat(found)
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.TRAINER_PROVISIONAL, SchedulingRefusal.TRAINER_PROVISIONAL);
    }

    @Test
    void a_trainer_who_counts_on_a_day_only_if_they_deliver_before_is_warned_of_once_and_stops_nothing() {
        assertThat(activity(FIRST.plusDays(14))).isEmpty();
        assertThat(activity(FIRST.plusDays(13))).singleElement().satisfies(breach -> {
            assertThat(breach.refusal()).isEqualTo(SchedulingRefusal.TRAINER_ACTIVE_UNTIL);
            assertThat(breach.warns()).isTrue();
            assertThat(breach.details())
                    .containsExactly("Tom Reid", "Solihull Approach", FIRST.plusDays(14), FIRST.plusDays(13));
        });
        assertThat(activity(FIRST.minusDays(1))).singleElement().satisfies(breach -> assertThat(breach.details())
                .containsExactly("Tom Reid", "Solihull Approach", FIRST, FIRST.minusDays(1)));
    }

    private static List<Breach> activity(LocalDate tomsLast) {
        var accredited = List.of(
                new Fidelity.Accredited("priya", LocalDate.of(2025, 1, 1), null),
                new Fidelity.Accredited("tom", LocalDate.of(2025, 1, 1), null, false, tomsLast));
        return Fidelity.breaches(
                course(2, null), SOLIHULL, run(12, List.of(PRIYA, TOM), accredited, FIRST, FIRST.plusDays(14)));
    }

    @Test
    void an_accreditation_counts_on_its_first_and_on_its_last_day() {
        var exact = List.of(
                new Fidelity.Accredited("priya", FIRST, FIRST.plusDays(14)),
                new Fidelity.Accredited("tom", FIRST, FIRST.plusDays(14)));
        assertThat(breaches(12, List.of(PRIYA, TOM), exact, FIRST, FIRST.plusDays(14)))
                .isEmpty();
    }

    @Test
    void a_group_above_the_smaller_of_the_two_limits_is_too_large() {
        assertThat(breaches(13, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(14)))
                .containsExactly(SchedulingRefusal.GROUP_TOO_LARGE);
        List<Breach> found = Fidelity.breaches(
                course(2, 10), SOLIHULL, run(11, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(14)));
        assertThat(found).extracting(Breach::refusal).containsExactly(SchedulingRefusal.GROUP_TOO_LARGE);
    }

    @Test
    void a_group_below_the_programmes_least_is_too_small() {
        var atLeastFour =
                new FidelityCard("sol", "Solihull Approach", 2, 7, 28, 14, 2, 4, 12, true, null, null, "Local");
        var small = run(3, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(14));
        assertThat(Fidelity.breaches(course(2, 12), atLeastFour, small))
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.GROUP_TOO_SMALL);
        var four = run(4, List.of(PRIYA, TOM), BOTH, FIRST, FIRST.plusDays(14));
        assertThat(Fidelity.breaches(course(2, 12), atLeastFour, four)).isEmpty();
    }

    @Test
    void a_course_without_a_programme_needs_its_days_and_one_trainer() {
        List<Breach> found = Fidelity.breaches(course(2, null), null, run(40, List.of(), List.of(), FIRST));
        assertThat(found)
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.TOO_FEW_DAYS, SchedulingRefusal.TOO_FEW_TRAINERS);
    }

    @Test
    void a_waiver_for_one_pair_of_dates_does_not_cover_another() {
        Breach one = Breach.of(SchedulingRefusal.DAYS_TOO_CLOSE, "2027-03-02/2027-03-03");
        Breach other = Breach.of(SchedulingRefusal.DAYS_TOO_CLOSE, "2027-03-02/2027-03-04");
        SessionWaiver waiver = SessionWaiver.of(
                SessionTest.draft(), one, "Agreed with the licensor", SessionTest.PRIYA, SessionTest.NOW);
        assertThat(waiver.covers(one)).isTrue();
        assertThat(waiver.covers(other)).isFalse();
    }

    private static List<SchedulingRefusal> breaches(
            int capacity, List<Fidelity.Trainer> trainers, List<Fidelity.Accredited> accredited, LocalDate... dates) {
        return Fidelity.breaches(course(2, null), SOLIHULL, run(capacity, trainers, accredited, dates)).stream()
                .map(Breach::refusal)
                .toList();
    }

    private static Fidelity.Run run(
            int capacity, List<Fidelity.Trainer> trainers, List<Fidelity.Accredited> accredited, LocalDate... dates) {
        return new Fidelity.Run(List.of(dates), capacity, trainers, accredited);
    }

    static CourseCard course(int days, Integer maxGroup) {
        return new CourseCard(
                "course",
                "C-1",
                1,
                "Foundation",
                "sol",
                "Solihull Approach",
                CourseLevel.FOUNDATION,
                CourseMode.FACE_TO_FACE,
                days,
                days * 360,
                maxGroup,
                null,
                Set.of(),
                List.of(),
                true);
    }
}
