package org.hearth.partnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.PersonDetails;
import org.junit.jupiter.api.Test;

class EngagementsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Engagements work = new Engagements(new PersonId("ann"), new PartnershipId("area"), List.of());

    @Test
    void the_first_work_is_the_main_work_whatever_was_said() {
        assertThat(begin("council", "STAFF", JANUARY, null, false).isPrimary()).isTrue();
    }

    @Test
    void a_person_may_work_for_two_partners_at_once_and_one_of_them_is_the_main_one() {
        Engagement first = begin("council", "STAFF", JANUARY, null, true);
        Engagement second = begin("trust", "STAFF", JANUARY, null, true);
        assertThat(first.isPrimary()).isFalse();
        assertThat(second.isPrimary()).isTrue();
        assertThat(work.primaryOn(JULY)).isSameAs(second);
    }

    @Test
    void somebody_may_be_volunteer_and_staff_of_the_same_partner() {
        begin("council", "STAFF", JANUARY, null, true);
        assertThat(begin("council", "VOLUNTEER", JANUARY, null, false).isPrimary())
                .isFalse();
    }

    @Test
    void the_same_work_is_not_held_twice_at_once() {
        begin("council", "STAFF", JANUARY, JUNE, true);
        assertThatThrownBy(() -> begin("council", "STAFF", JUNE, null, true))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("engagement-overlaps");
    }

    @Test
    void the_same_work_may_be_taken_up_again_the_day_after_it_ended() {
        begin("council", "STAFF", JANUARY, JUNE, true);
        assertThat(begin("council", "STAFF", JULY, null, true).holdsOn(JULY)).isTrue();
    }

    @Test
    void a_change_of_employer_leaves_the_old_main_work_the_main_work_of_its_time() {
        Engagement old = begin("council", "STAFF", JANUARY, JUNE, true);
        Engagement fresh = begin("trust", "STAFF", JULY, null, true);
        assertThat(work.primaryOn(JUNE)).isSameAs(old);
        assertThat(work.primaryOn(JULY)).isSameAs(fresh);
        assertThat(old.isPrimary()).isTrue();
    }

    @Test
    void when_the_main_work_ends_the_longest_standing_other_takes_its_place() {
        Engagement volunteer = begin("charity", "VOLUNTEER", JANUARY, null, false);
        Engagement main = begin("council", "STAFF", JANUARY.plusDays(1), null, true);
        work.end(main.id(), JUNE);
        assertThat(work.primaryOn(JULY)).isSameAs(volunteer);
        assertThat(volunteer.isPrimary()).isTrue();
    }

    @Test
    void work_cannot_end_before_it_begins_nor_after_it_has_ended() {
        Engagement main = begin("council", "STAFF", JULY, null, true);
        assertThatThrownBy(() -> work.end(main.id(), JUNE)).hasMessageContaining("ends-before-it-begins");
        work.end(main.id(), JULY);
        assertThatThrownBy(() -> work.end(main.id(), JULY.plusDays(9))).hasMessageContaining("engagement-ended");
    }

    @Test
    void nobody_else_s_work_is_found() {
        assertThatThrownBy(() -> work.get("another")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_is_their_own_manager_and_a_manager_and_none_exclude_each_other() {
        assertThatThrownBy(() -> begin(details("council", "ann", false))).hasMessageContaining("bad-input");
        assertThatThrownBy(() -> begin(details("council", "bob", true))).isInstanceOf(BadInput.class);
        assertThat(begin(details("council", "bob", false)).isPrimary()).isTrue();
    }

    @Test
    void every_fault_is_told_at_once() {
        var nothing = new PersonDetails.Engagement(
                "council", null, null, "KING", " ", new BigDecimal("1.6"), JULY, JUNE, null, null, null);
        assertThatThrownBy(() -> begin(nothing))
                .isInstanceOfSatisfying(BadInput.class, refusal -> assertThat(refusal.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactly("kind", "jobTitle", "fte", "to"));
    }

    private Engagement begin(String partner, String kind, LocalDate from, LocalDate to, boolean primary) {
        return begin(
                new PersonDetails.Engagement(partner, null, null, kind, "Worker", null, from, to, primary, null, null));
    }

    private Engagement begin(PersonDetails.Engagement details) {
        return work.begin(details, new Answers());
    }

    private static PersonDetails.Engagement details(String partner, String manager, boolean none) {
        return new PersonDetails.Engagement(
                partner, null, null, "STAFF", "Worker", BigDecimal.ONE, JANUARY, null, true, manager, none);
    }
}
