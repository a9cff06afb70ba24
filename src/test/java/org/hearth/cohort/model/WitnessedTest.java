package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.junit.jupiter.api.Test;

/** Who was there at a step, and at which session (domain rule C15). */
class WitnessedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String SENTENCE = "No interest";

    @Test
    void a_delivery_beside_a_mentor_names_its_session_and_who_led_it() {
        Ground ground = beside(here("S-1", "mentor"), session("CO", true, false));
        assertThat(ground.session()).isEqualTo("session");
        assertThat(ground.witness()).isEqualTo("mentor");
        refusesBeside(here(null, "mentor"), null, CohortRefusal.CO_SESSION);
        refusesBeside(here("S-1", null), session("CO", true, false), CohortRefusal.CO_MENTOR);
        refusesBeside(here("S-1", "mentor"), null, CohortRefusal.COHORT_SESSION);
    }

    @Test
    void the_session_was_held_that_day_with_the_trainer_beside_and_counts_once() {
        StepDraft draft = here("S-1", "mentor");
        refusesBeside(draft, session("CO", false, false), CohortRefusal.SESSION_NOT_HELD);
        refusesBeside(draft, session("LEAD", true, false), CohortRefusal.CO_NOT_BESIDE);
        refusesBeside(draft, session(null, true, false), CohortRefusal.CO_NOT_BESIDE);
        refusesBeside(draft, session("CO", true, true), CohortRefusal.CO_COUNTED);
        refusesBeside(here("S-1", "other"), session("CO", true, false), CohortRefusal.CO_MENTOR_NOT_THERE);
        HeldSession otherDay =
                new HeldSession("session", Set.of(DAY.minusDays(1)), true, "CO", Set.of("mentor"), false);
        refusesBeside(draft, otherDay, CohortRefusal.SESSION_DAY);
    }

    @Test
    void elsewhere_is_said_with_the_place_and_the_mentors_name_and_names_no_session_here() {
        Ground ground = beside(elsewhere(null, "Hull", "Robin"), null);
        assertThat(ground.more().place()).isEqualTo("Hull");
        assertThat(ground.more().outsideName()).isEqualTo("Robin");
        assertThat(ground.session()).isNull();
        refusesBeside(elsewhere(null, null, "Robin"), null, CohortRefusal.CO_PLACE);
        refusesBeside(elsewhere(null, "Hull", null), null, CohortRefusal.CO_MENTOR);
        refusesBeside(elsewhere("S-1", "Hull", "Robin"), session("CO", true, false), CohortRefusal.CO_ONE_PLACE);
    }

    @Test
    void an_observer_is_one_from_here_or_one_from_outside_with_their_body_and_declares_no_interest() {
        assertThat(seen(observed("mentor", null, null, true)).more().declaration())
                .isEqualTo(SENTENCE);
        Ground outside = seen(observed(null, "Dr Saleem", "University", true));
        assertThat(outside.more().outsideBody()).isEqualTo("University");
        assertThat(outside.more().declaration()).isEqualTo(SENTENCE);
        refusesSeen(observed(null, null, null, true), CohortRefusal.OBSERVER_NEEDED);
        refusesSeen(observed("mentor", "Dr Saleem", "University", true), CohortRefusal.OBSERVER_ONE);
        refusesSeen(observed(null, "Dr Saleem", null, true), CohortRefusal.OBSERVER_BODY);
        refusesSeen(observed("mentor", null, null, false), CohortRefusal.OBSERVER_DECLARATION);
        refusesSeen(observed(null, "Dr Saleem", "University", null), CohortRefusal.OBSERVER_DECLARATION);
    }

    @Test
    void what_nobody_has_to_be_there_for_rests_on_words() {
        StepDraft bare = new StepDraft("TRAINED", DAY, null, null, "mentor", null, null, null, null, null);
        refuses(() -> new Witnessed(bare, Optional.empty(), new Answers()).told(), CohortRefusal.STEP_EVIDENCE);
        StepDraft said =
                new StepDraft("ACCREDITED", DAY, "Agreed in June", null, "mentor", null, null, null, null, null);
        Ground ground = new Witnessed(said, Optional.empty(), new Answers()).told();
        assertThat(ground.evidence()).isEqualTo("Agreed in June");
        assertThat(ground.witness()).isNull();
    }

    private static Ground beside(StepDraft draft, HeldSession session) {
        return new Witnessed(draft, Optional.ofNullable(session), new Answers()).beside();
    }

    private static Ground seen(StepDraft draft) {
        return new Witnessed(draft, Optional.empty(), new Answers()).seen(SENTENCE);
    }

    private static void refusesBeside(StepDraft draft, HeldSession session, CohortRefusal refusal) {
        refuses(() -> beside(draft, session), refusal);
    }

    private static void refusesSeen(StepDraft draft, CohortRefusal refusal) {
        refuses(() -> seen(draft), refusal);
    }

    private static void refuses(Runnable act, CohortRefusal refusal) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                .extracting(BadInput.Fault::refusal)
                .containsExactly(refusal));
    }

    private static HeldSession session(String role, boolean over, boolean counted) {
        return new HeldSession("session", Set.of(DAY), over, role, Set.of("mentor"), counted);
    }

    private static StepDraft here(String session, String witness) {
        return new StepDraft("CO_DELIVERED", DAY, null, session, witness, null, null, null, null, null);
    }

    private static StepDraft elsewhere(String session, String place, String name) {
        return new StepDraft("CO_DELIVERED", DAY, null, session, null, null, true, place, name, null);
    }

    private static StepDraft observed(String witness, String name, String body, Boolean declared) {
        return new StepDraft("OBSERVED", DAY, null, null, witness, declared, null, null, name, body);
    }
}
