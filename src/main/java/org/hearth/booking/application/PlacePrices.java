package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Charge;
import org.hearth.booking.model.Incident;
import org.hearth.booking.model.Verdict;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.ChargeRepository;

/**
 * What a place costs by the policy of its booking: charged when it becomes somebody's, and nothing any more once it is given
 * up. What giving it up costs is another charge. A host does not pay itself.
 */
@ApplicationScoped
class PlacePrices {

    private static final String GIVEN_UP = "The place was given up";

    @Inject
    ChargeDesk desk;

    @Inject
    ChargeRepository charges;

    @Inject
    BookingRepository bookings;

    /** Somebody of another partner has the place from now on. */
    void taken(Booking booking, Allocation places) {
        if (booking.policy() == null || !isPriced(desk.policy(booking.policy()))) {
            return;
        }
        Incident what = Incident.of(
                ChargeCause.PLACE,
                desk.payer(booking.partner(), places.partnershipId(), booking.bookedAt()),
                desk.lesson(places));
        Verdict due = desk.policy(booking.policy()).judge(what);
        Optional<Charge> before = charges.of(booking.id(), ChargeCause.PLACE);
        if (before.isPresent()) {
            desk.follow(before.get(), due.amount(), places, GIVEN_UP);
        } else if (due.isCharged()) {
            bookings.flush(); // a charge is for a booking that is there
            desk.raise(what, due, booking, places);
        }
    }

    /** They have it no more. A charge people have dealt with stays as it is. */
    void givenUp(Booking booking, Allocation places) {
        if (booking.policy() != null && isPriced(desk.policy(booking.policy()))) {
            charges.of(booking.id(), ChargeCause.PLACE).ifPresent(charge -> desk.follow(charge, 0, places, GIVEN_UP));
        }
    }

    private static boolean isPriced(AttendancePolicy policy) {
        return policy.terms().rules().stream().anyMatch(rule -> rule.cause() == ChargeCause.PLACE);
    }
}
