package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.cohort.model.Schemes.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a nomination to an accreditation: every step in its turn, dated, and none left out (domain rule C15). */
class TrainerPathTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Scheme SOLIHULL =
            asking(s -> s.after(CourseLevel.FOUNDATION).signed().beside(2).observed(1));
    private static final Scheme OPEN = asking(s -> s);

    private final TrainerPath path = TrainerPath.begin(
            new PartnershipId("partnership"), "programme", new PersonId("person"), null, null, Instant.EPOCH);
    private final List<StepTaken> taken = new ArrayList<>();

    @Test
    void the_steps_of_the_scheme_lead_to_an_accreditation_one_after_the_other() {
        List<Step> way = List.of(
                Step.NOMINATED,
                Step.PREREQUISITES_CHECKED,
                Step.RELEASED,
                Step.TRAINED,
                Step.AGREEMENT_SIGNED,
                Step.REGISTERED,
                Step.CO_DELIVERED,
                Step.CO_DELIVERED,
                Step.OBSERVED,
                Step.ACCREDITED);
        way.forEach(step -> take(SOLIHULL, step));
        assertThat(new Progress(SOLIHULL, TrainerPath.taken(taken)).next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {
                "PREREQUISITES_CHECKED",
                "RELEASED",
                "TRAINED",
                "AGREEMENT_SIGNED",
                "REGISTERED",
                "CO_DELIVERED",
                "OBSERVED"
            })
    void without_any_one_of_them_nobody_is_accredited(Step left) {
        SOLIHULL.steps().stream().filter(step -> step.compareTo(left) < 0).forEach(step -> {
            for (int time = 0; time < SOLIHULL.times(step); time++) {
                take(SOLIHULL, step);
            }
        });
        assertThatThrownBy(() -> take(SOLIHULL, Step.ACCREDITED))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(CohortRefusal.STEP_TOO_EARLY.code());
                    assertThat(refused.details()).containsExactly(left.name());
                });
    }

    @Test
    void one_co_delivery_of_two_is_not_enough_to_be_observed() {
        for (Step step : List.of(
                Step.PREREQUISITES_CHECKED,
                Step.RELEASED,
                Step.TRAINED,
                Step.AGREEMENT_SIGNED,
                Step.REGISTERED,
                Step.CO_DELIVERED)) {
            take(SOLIHULL, step);
        }
        refuses(CohortRefusal.STEP_TOO_EARLY, SOLIHULL, Step.OBSERVED);
    }

    @Test
    void whoever_is_trained_signed_and_registered_may_deliver_beside_a_mentor() {
        List<Step> before = List.of(Step.PREREQUISITES_CHECKED, Step.RELEASED, Step.TRAINED, Step.AGREEMENT_SIGNED);
        before.forEach(step -> take(SOLIHULL, step));
        assertThat(new Progress(SOLIHULL, TrainerPath.taken(taken)).provisional())
                .isFalse();
        take(SOLIHULL, Step.REGISTERED);
        assertThat(new Progress(SOLIHULL, TrainerPath.taken(taken)).provisional())
                .isTrue();
    }

    @Test
    void a_step_the_programme_does_not_ask_for_is_not_taken() {
        refuses(CohortRefusal.STEP_NOT_ASKED, OPEN, Step.REGISTERED);
    }

    @Test
    void a_step_is_taken_as_often_as_it_is_asked_and_no_more() {
        take(OPEN, Step.RELEASED);
        refuses(CohortRefusal.STEP_TAKEN, OPEN, Step.RELEASED);
    }

    @Test
    void a_release_and_the_training_are_asked_by_every_programme() {
        refuses(CohortRefusal.STEP_TOO_EARLY, OPEN, Step.ACCREDITED);
        take(OPEN, Step.RELEASED);
        refuses(CohortRefusal.STEP_TOO_EARLY, OPEN, Step.ACCREDITED);
        take(OPEN, Step.TRAINED);
        take(OPEN, Step.ACCREDITED);
    }

    @Test
    void no_step_lies_in_the_future_or_before_what_it_rests_on() {
        take(OPEN, Step.RELEASED);
        take(OPEN, Step.TRAINED);
        refusesDay(Step.ACCREDITED, TODAY.plusDays(1), CohortRefusal.STEP_DAY);
        refusesDay(Step.ACCREDITED, TODAY.minusDays(1), CohortRefusal.STEP_BEFORE);
        assertThat(takeOn(OPEN, Step.ACCREDITED, TODAY)).isNotNull();
    }

    @Test
    void a_course_of_before_the_nomination_counts_and_an_accreditation_or_a_seat_of_before_does_not() {
        takeOn(OPEN, Step.NOMINATED, TODAY.minusDays(3));
        refusesDay(Step.SELECTED, TODAY.minusDays(4), CohortRefusal.STEP_BEFORE);
        takeOn(OPEN, Step.SELECTED, TODAY.minusDays(2));
        takeOn(OPEN, Step.RELEASED, TODAY.minusDays(5));
        takeOn(OPEN, Step.TRAINED, TODAY.minusYears(2));
        refusesDay(Step.ACCREDITED, TODAY.minusDays(3), CohortRefusal.STEP_BEFORE);
        assertThat(takeOn(OPEN, Step.ACCREDITED, TODAY.minusDays(2))).isNotNull();
    }

    @Test
    void nobody_is_reinstated_before_it_ran_out() {
        path.mayTrain(TODAY.minusYears(2), "row");
        path.lapses(new Upkeep.End(TODAY.minusDays(9), Upkeep.Cause.VALIDITY), TODAY.minusDays(99));
        path.lapsed();
        refusesDay(Step.REINSTATED, TODAY.minusDays(10), CohortRefusal.STEP_BEFORE);
        assertThat(takeOn(OPEN, Step.REINSTATED, TODAY.minusDays(9))).isNotNull();
    }

    @Test
    void a_renewal_is_written_down_only_where_the_programme_asks_for_one() {
        path.mayTrain(TODAY.minusYears(1), "row");
        refuses(CohortRefusal.STEP_NOT_ASKED, OPEN, Step.RENEWED);
        take(asking(s -> s.validity(24, Renewal.BY_MEETING)), Step.RENEWED);
        take(OPEN, Step.REFRESHED);
    }

    @Test
    void in_a_cohort_nobody_goes_on_before_they_have_a_seat() {
        TrainerPath inCohort = TrainerPath.begin(
                new PartnershipId("partnership"), "programme", new PersonId("person"), null, "cohort", Instant.EPOCH);
        var when = new TrainerPath.When(TODAY, Instant.EPOCH, "lead");
        assertThatThrownBy(() -> inCohort.take(Step.TRAINED, StepTaken.Ground.on(TODAY, "form"), OPEN, List.of(), when))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CohortRefusal.STEP_TOO_EARLY.code()));
    }

    @Test
    void whoever_withdrew_takes_no_step_more() {
        path.withdrawn();
        assertThat(path.on(TODAY)).isEqualTo(Standing.WITHDRAWN);
        refuses(CohortRefusal.PATH_ENDED, OPEN, Step.RELEASED);
    }

    private void take(Scheme scheme, Step step) {
        takeOn(scheme, step, TODAY);
    }

    private StepTaken takeOn(Scheme scheme, Step step, LocalDate on) {
        StepTaken made = path.take(
                step,
                StepTaken.Ground.on(on, "seen"),
                scheme,
                taken,
                new TrainerPath.When(TODAY, Instant.EPOCH, "lead"));
        taken.add(made);
        return made;
    }

    private void refuses(CohortRefusal refusal, Scheme scheme, Step step) {
        assertThatThrownBy(() -> take(scheme, step))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo(refusal.code()));
    }

    private void refusesDay(Step step, LocalDate on, CohortRefusal refusal) {
        assertThatThrownBy(() -> takeOn(OPEN, step, on)).isInstanceOfSatisfying(BadInput.class, refused -> assertThat(
                        refused.faults().get(0).refusal())
                .isEqualTo(refusal));
    }
}
