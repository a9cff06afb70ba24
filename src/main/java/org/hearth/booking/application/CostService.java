package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.CostView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Says beforehand what giving up a place or not coming would cost. */
@ApplicationScoped
@Transactional
public class CostService {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    ChargeDesk charges;

    @Inject
    Costs costs;

    @Inject
    People people;

    @Inject
    Reach reach;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * What it would cost somebody's home partner once the place is booked, by the policy in force today.
     *
     * @param named who it is for; null for the viewer
     */
    @OpenTo("Signed-in people, for themselves and those they may book for, which it checks itself")
    public CostView ofBooking(SessionId session, PersonId named, String engagement) {
        PersonId person = named == null ? viewer.person() : named;
        Scope scope = reach.booking(person);
        Allocation places = allocations.get(session, scope.partnership());
        Instant now = clock.instant();
        EngagementCard work = people.engagement(person, engagement, scope, LocalDate.ofInstant(now, WorkingDays.ZONE));
        return charges.inForce(scope.partnership())
                .map(policy -> costs.by(
                        policy, places, work.partnerId(), charges.payer(work.partnerId(), scope.partnership(), now)))
                .orElse(CostView.NONE);
    }

    /** What it costs for a booking the viewer may change, by the policy it is under. */
    @OpenTo("Signed-in people, for bookings they may change: the scope is in the query")
    public CostView of(BookingId id) {
        Scope scope = reach.changing();
        Booking booking = bookings.get(bookings.head(id.value(), scope).id());
        if (booking.policy() == null || booking.status() == BookingStatus.CANCELLED) {
            return CostView.NONE;
        }
        Allocation places = allocations.get(new SessionId(booking.session()), scope.partnership());
        CostView cost = costs.by(
                booking.policy(),
                places,
                booking.partner(),
                charges.payer(booking.partner(), scope.partnership(), booking.bookedAt()));
        return booking.status() == BookingStatus.CONFIRMED ? cost : free(cost);
    }

    /** Who has no confirmed place gives none up. */
    private static CostView free(CostView cost) {
        return new CostView(
                cost.policy(), cost.price(), cost.freeUntil(), cost.lines(), 0, cost.measure(), "", List.of());
    }
}
