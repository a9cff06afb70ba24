package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerLimits;
import org.hearth.scheduling.TrainerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    private static final Fidelity.Trainer PRIYA = new Fidelity.Trainer("priya", "Priya Shah", TrainerRole.LEAD);
    private static final Fidelity.Trainer TOM = new Fidelity.Trainer("tom", "Tom Reid", TrainerRole.CO);
    private static final Fidelity.Trainer SEEN = new Fidelity.Trainer("olu", "Olu Ade", TrainerRole.OBSERVER);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);
    private static final TrainerLimits SIX_AND_TWO = new TrainerLimits(6, true, 2, true);

    @ParameterizedTest
    @CsvSource({"11, false", "12, false", "13, true"})
    void two_trainers_may_have_twice_as_many_learners_as_one(int places, boolean tooMany) {
        List<Breach> found = Load.breaches(SIX_AND_TWO, "Solihull", run(places, DAY, PRIYA, TOM), Map.of());
        assertThat(found)
                .extracting(Breach::refusal)
                .isEqualTo(tooMany ? List.of(SchedulingRefusal.GROUP_PER_TRAINER) : List.of());
    }

    @Test
    void an_observer_has_no_learners_and_no_load() {
        Map<String, List<LocalDate>> often = Map.of("olu", List.of(DAY, DAY, DAY));
        assertThat(Load.breaches(SIX_AND_TWO, "Solihull", run(7, DAY, PRIYA, SEEN), often))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.refusal()).isEqualTo(SchedulingRefusal.GROUP_PER_TRAINER);
                    assertThat(breach.details()).containsExactly(6, 1, 6, 7);
                });
    }

    @Test
    void without_a_trainer_it_is_the_want_of_one_that_is_said_and_not_the_group() {
        assertThat(Load.breaches(SIX_AND_TWO, "Solihull", run(40, DAY), Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the day before, the day, and the day after a year from the first of two others
        "2026-03-03, 2026-09-01, 3",
        "2026-03-02, 2026-09-01, 2",
        "2026-03-01, 2026-09-01, 2",
        // and of those that come after
        "2027-09-01, 2028-03-01, 3",
        "2027-09-01, 2028-03-02, 2",
        "2027-09-01, 2028-03-03, 2",
        // one before and one after count where twelve months hold both
        "2026-09-02, 2027-09-01, 3",
        "2026-09-01, 2027-09-01, 2",
        // far away on both sides
        "2025-03-02, 2029-03-02, 1",
        // on the same day
        "2027-03-02, 2027-03-02, 3"
    })
    void twelve_months_are_any_the_day_lies_in(LocalDate one, LocalDate other, long most) {
        assertThat(TrainerLimits.mostWithinAYear(DAY, List.of(one, other))).isEqualTo(most);
    }

    @Test
    void a_leap_day_ends_a_year_on_the_last_of_february() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(TrainerLimits.mostWithinAYear(LocalDate.of(2029, 2, 27), List.of(leap)))
                .isEqualTo(2);
        assertThat(TrainerLimits.mostWithinAYear(LocalDate.of(2029, 2, 28), List.of(leap)))
                .isEqualTo(1);
    }

    @Test
    void a_trainer_over_the_load_is_named_and_the_other_is_not() {
        Map<String, List<LocalDate>> others =
                Map.of("priya", List.of(DAY.minusMonths(1), DAY.plusMonths(1)), "tom", List.of(DAY.minusMonths(1)));
        assertThat(Load.breaches(SIX_AND_TWO, "Solihull", run(12, DAY, PRIYA, TOM), others))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.refusal()).isEqualTo(SchedulingRefusal.TRAINER_OVER_LOAD);
                    assertThat(breach.details()).containsExactly("Priya Shah", 3L, "Solihull", 2);
                    assertThat(breach.warns()).isFalse();
                });
    }

    @Test
    void the_scheme_says_whether_either_is_refused_or_warned_of() {
        Map<String, List<LocalDate>> often = Map.of("priya", List.of(DAY, DAY));
        var refusesTheLoad = new TrainerLimits(6, false, 2, true);
        assertThat(Load.breaches(refusesTheLoad, "Solihull", run(7, DAY, PRIYA), often))
                .extracting(Breach::warns)
                .containsExactly(true, false);
        var refusesTheGroup = new TrainerLimits(6, true, 2, false);
        assertThat(Load.breaches(refusesTheGroup, "Solihull", run(7, DAY, PRIYA), often))
                .extracting(Breach::warns)
                .containsExactly(false, true);
    }

    @Test
    void what_a_scheme_does_not_limit_is_not_limited() {
        var nothing = new TrainerLimits(null, true, null, true);
        assertThat(Load.breaches(nothing, "Solihull", run(2000, DAY, PRIYA), Map.of("priya", List.of(DAY, DAY))))
                .isEmpty();
    }

    private static Fidelity.Run run(int places, LocalDate last, Fidelity.Trainer... trainers) {
        return new Fidelity.Run(List.of(last.minusDays(14), last), places, List.of(trainers), List.of());
    }
}
