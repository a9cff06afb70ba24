package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearth.cohort.CohortRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Who releases somebody for the sessions they will deliver (domain rule C17). */
class ReleaseTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId MO = new PersonId("mo");
    private static final PersonId KIT = new PersonId("kit");

    @Test
    void the_manager_on_record_releases_where_nobody_else_is_named() {
        assertThat(released(MO, null, null)).isEqualTo(new Release(MO, null));
        assertThat(released(MO, MO, "said all the same")).isEqualTo(new Release(MO, null));
    }

    @Test
    void somebody_else_says_why_and_the_reason_is_kept() {
        refuses(MO, KIT, null, CohortRefusal.RELEASE_REASON);
        refuses(MO, KIT, " ", CohortRefusal.RELEASE_REASON);
        Release release = released(MO, KIT, "Mo is on leave");
        assertThat(release).isEqualTo(new Release(KIT, "Mo is on leave"));
        assertThat(release.byAnother()).isTrue();
    }

    @Test
    void where_nobody_is_on_record_somebody_is_named_and_needs_no_reason() {
        refuses(null, null, null, CohortRefusal.RELEASE_MANAGER);
        assertThat(released(null, KIT, null)).isEqualTo(new Release(KIT, null));
    }

    @Test
    void nobody_releases_themselves() {
        refuses(MO, ANN, "I run the team", CohortRefusal.OWN_WORD);
        refuses(null, ANN, null, CohortRefusal.OWN_WORD);
    }

    @Test
    void what_was_signed_more_than_a_year_before_is_signed_again() {
        assertThat(Release.earliest(LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2025, 11, 27));
    }

    private static Release released(PersonId recorded, PersonId named, String reason) {
        return Release.of(ANN, recorded, named, reason, new Answers());
    }

    private static void refuses(PersonId recorded, PersonId named, String reason, CohortRefusal refusal) {
        assertThatThrownBy(() -> released(recorded, named, reason))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::refusal)
                        .containsExactly(refusal));
    }
}
