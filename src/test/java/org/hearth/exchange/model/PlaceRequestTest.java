package org.hearth.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.PlacesWanted;
import org.hearth.exchange.RequestStatus;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;
import org.junit.jupiter.api.Test;

class PlaceRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final PartnerId TRUST = new PartnerId("trust");
    private static final PartnerId COUNCIL = new PartnerId("council");

    @Test
    void it_is_open_until_its_day_has_passed() {
        PlaceRequest asked = asked(3);
        assertThat(asked.on(TODAY)).isEqualTo(RequestStatus.OPEN);
        assertThat(asked.on(MARCH)).isEqualTo(RequestStatus.OPEN);
        assertThat(asked.on(MARCH.plusDays(1))).isEqualTo(RequestStatus.PAST);
    }

    @Test
    void it_is_met_once_as_many_places_are_offered_as_were_wanted() {
        PlaceRequest some = asked(3).answered(2);
        assertThat(some.status()).isEqualTo(RequestStatus.OPEN);
        PlaceRequest all = some.answered(1);
        assertThat(all.status()).isEqualTo(RequestStatus.MET);
        assertThat(all.offered()).isEqualTo(3);
        refuses(ExchangeRefusal.REQUEST_ENDED, all::refuseOnceEnded);
    }

    @Test
    void what_has_ended_does_not_end_again() {
        PlaceRequest withdrawn = asked(3).ended(RequestStatus.WITHDRAWN);
        refuses(ExchangeRefusal.REQUEST_ENDED, () -> withdrawn.ended(RequestStatus.MET));
    }

    @Test
    void only_another_partner_answers_with_the_course_in_time_for_the_one_that_asks() {
        PlaceRequest asked = asked(3);
        assertThatCode(() -> asked.refuseUnlessAnsweredBy(COUNCIL, "course", MARCH, "trust"))
                .doesNotThrowAnyException();
        assertThatCode(() -> asked.refuseUnlessAnsweredBy(COUNCIL, "course", MARCH, null))
                .doesNotThrowAnyException();
        refuses(ExchangeRefusal.REQUEST_OWN, () -> asked.refuseUnlessAnsweredBy(TRUST, "course", MARCH, null));
        refuses(
                ExchangeRefusal.REQUEST_OTHER_COURSE,
                () -> asked.refuseUnlessAnsweredBy(COUNCIL, "other", MARCH, null));
        refuses(
                ExchangeRefusal.REQUEST_TOO_LATE,
                () -> asked.refuseUnlessAnsweredBy(COUNCIL, "course", MARCH.plusDays(1), null));
        refuses(
                ExchangeRefusal.REQUEST_OTHER_PARTNER,
                () -> asked.refuseUnlessAnsweredBy(COUNCIL, "course", MARCH, "school"));
    }

    @Test
    void it_is_for_some_places_and_a_day_to_come() {
        refuses(
                ExchangeRefusal.REQUEST_PAST,
                () -> PlaceRequest.asked(
                        "id", TRUST, new PlacesWanted(null, "course", 1, TODAY.minusDays(1), null), TODAY));
        assertThatThrownBy(
                        () -> PlaceRequest.asked("id", TRUST, new PlacesWanted(null, "course", 0, MARCH, null), TODAY))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> PlaceRequest.asked("id", TRUST, new PlacesWanted(null, " ", null, null, null), TODAY))
                .isInstanceOf(BadInput.class);
    }

    private static PlaceRequest asked(int places) {
        return PlaceRequest.asked("id", TRUST, new PlacesWanted(null, "course", places, MARCH, null), TODAY);
    }

    private static void refuses(ExchangeRefusal refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).satisfies(thrown -> {
            boolean said = thrown instanceof BadInput bad
                    ? bad.faults().stream().anyMatch(fault -> fault.refusal() == refusal)
                    : ((DomainException) thrown).code().equals(refusal.code());
            assertThat(said).isTrue();
        });
    }
}
