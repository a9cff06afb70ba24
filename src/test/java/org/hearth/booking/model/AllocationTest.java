package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearth.booking.Ladder;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Allocation places = Places.of(Places.OWN, Places.COMMON, Places.NAMED);

    @Test
    void the_hosts_people_use_the_hosts_own_places_and_no_others() {
        assertThat(places.sharesFor(Places.claimant("council", true), TODAY)).containsExactly(Places.OWN);
    }

    @Test
    void a_named_partner_uses_the_places_named_for_it_before_those_of_the_agreement() {
        assertThat(places.sharesFor(Places.claimant("trust", true), TODAY))
                .containsExactly(Places.NAMED, Places.COMMON);
    }

    @Test
    void a_named_partner_outside_the_agreement_has_no_share_any_more() {
        assertThat(places.sharesFor(Places.claimant("trust", false), TODAY)).isEmpty();
    }

    @Test
    void who_was_judged_by_other_terms_looks_again() {
        Allocation changed = new Allocation(
                places.session(),
                places.ref(),
                places.partnership(),
                places.host(),
                places.course(),
                places.agreement(),
                places.capacity(),
                places.closesAt(),
                places.firstStart(),
                places.lastEnd(),
                places.status(),
                places.splitVersion(),
                places.termsVersion() + 1,
                places.mostPercent(),
                places.policy(),
                places.shares());
        assertThatThrownBy(() -> changed.refuseUnlessAgreed(places))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("booking.session-changed");
        places.refuseUnlessAgreed(places.taken(Places.OWN));
    }

    @Test
    void another_partner_of_the_agreement_uses_the_common_places() {
        assertThat(places.sharesFor(Places.claimant("school", true), TODAY)).containsExactly(Places.COMMON);
    }

    @Test
    void a_partner_outside_the_agreement_has_no_share() {
        assertThat(places.sharesFor(Places.claimant("school", false), TODAY)).isEmpty();
    }

    @Test
    void the_agreement_is_asked_only_when_it_matters() {
        Claimant silent = new Claimant(new PartnerId("council"), () -> "COUNCIL_SERVICE", () -> {
            throw new AssertionError("asked for nothing");
        });

        assertThat(places.sharesFor(silent, TODAY)).containsExactly(Places.OWN);
    }

    @Test
    void places_for_a_kind_of_partner_are_for_those_of_the_kind_in_the_agreement() {
        Share schools = new Share("schools", ShareKind.TYPE, null, "SCHOOL", 3, 0, Ladder.NONE);
        Share trusts = new Share("trusts", ShareKind.TYPE, null, "NHS_TRUST", 3, 0, Ladder.NONE);
        Allocation divided = Places.of(Places.OWN, schools, trusts);

        assertThat(divided.sharesFor(Places.claimant("school", true), TODAY)).containsExactly(schools);
        assertThat(divided.sharesFor(Places.claimant("school", false), TODAY)).isEmpty();
    }

    @Test
    void unused_places_go_down_the_ladder_on_their_dates_and_not_before() {
        LocalDate agreement = LocalDate.of(2026, 11, 10);
        LocalDate everyone = LocalDate.of(2026, 11, 15);
        Share kept = new Share("kept", ShareKind.PARTNER, "trust", null, 2, 0, new Ladder(agreement, everyone));
        Allocation divided = Places.of(kept);

        assertThat(divided.sharesFor(Places.claimant("school", true), agreement.minusDays(1)))
                .isEmpty();
        assertThat(divided.sharesFor(Places.claimant("school", true), agreement))
                .containsExactly(kept);
        assertThat(divided.sharesFor(Places.claimant("council", true), agreement))
                .isEmpty();
        assertThat(divided.sharesFor(Places.claimant("stranger", false), everyone.minusDays(1)))
                .isEmpty();
        assertThat(divided.sharesFor(Places.claimant("stranger", false), everyone))
                .containsExactly(kept);
        assertThat(divided.sharesFor(Places.claimant("council", true), everyone))
                .containsExactly(kept);
    }

    @Test
    void what_is_kept_for_somebody_is_tried_before_what_came_down_the_ladder() {
        Share own = new Share("a", ShareKind.OWN, null, null, 9, 0, new Ladder(TODAY, null));
        Share common = new Share("z", ShareKind.AGREEMENT, null, 1, 0);

        assertThat(Places.of(own, common).sharesFor(Places.claimant("school", true), TODAY))
                .containsExactly(common, own);
    }

    @Test
    void the_host_can_still_use_its_own_places_once_they_are_open_to_others() {
        Share own = new Share("own", ShareKind.OWN, null, null, 9, 0, new Ladder(TODAY, null));

        assertThat(Places.of(own).sharesFor(Places.claimant("council", false), TODAY))
                .containsExactly(own);
    }

    @Test
    void free_places_are_what_is_left_over_all_shares() {
        assertThat(places.free()).isEqualTo(12);
        assertThat(places.taken(Places.NAMED).free()).isEqualTo(11);
    }

    @Test
    void booking_is_open_until_the_very_moment_it_closes() {
        places.refuseUnlessOpen(Places.CLOSES.minusMillis(1));

        assertThatThrownBy(() -> places.refuseUnlessOpen(Places.CLOSES))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("booking.closed");
    }

    @Test
    void bookings_can_be_changed_until_the_first_day_begins() {
        places.refuseOnceBegun(Places.STARTS.minusMillis(1));

        assertThatThrownBy(() -> places.refuseOnceBegun(Places.STARTS)).hasMessageContaining("booking.started");
    }
}
