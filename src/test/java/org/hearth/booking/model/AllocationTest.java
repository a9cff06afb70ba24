package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private final Allocation places = Places.of(Places.OWN, Places.COMMON, Places.NAMED);

    @Test
    void the_hosts_people_use_the_hosts_own_places_and_no_others() {
        assertThat(places.sharesFor(new PartnerId("council"), () -> true)).containsExactly(Places.OWN);
    }

    @Test
    void a_named_partner_uses_the_places_named_for_it_before_those_of_the_agreement() {
        assertThat(places.sharesFor(new PartnerId("trust"), () -> true)).containsExactly(Places.NAMED, Places.COMMON);
    }

    @Test
    void a_named_partner_outside_the_agreement_has_only_what_was_named_for_it() {
        assertThat(places.sharesFor(new PartnerId("trust"), () -> false)).containsExactly(Places.NAMED);
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
                places.shares());
        assertThatThrownBy(() -> changed.refuseUnlessAgreed(places))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("booking.session-changed");
        places.refuseUnlessAgreed(places.taken(Places.OWN));
    }

    @Test
    void another_partner_of_the_agreement_uses_the_common_places() {
        assertThat(places.sharesFor(new PartnerId("school"), () -> true)).containsExactly(Places.COMMON);
    }

    @Test
    void a_partner_outside_the_agreement_has_no_share() {
        assertThat(places.sharesFor(new PartnerId("school"), () -> false)).isEmpty();
    }

    @Test
    void the_agreement_is_asked_only_when_places_are_open_to_it() {
        Allocation closed = Places.of(Places.OWN, Places.NAMED);

        assertThat(closed.sharesFor(new PartnerId("trust"), () -> {
                    throw new AssertionError("asked for nothing");
                }))
                .containsExactly(Places.NAMED);
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
