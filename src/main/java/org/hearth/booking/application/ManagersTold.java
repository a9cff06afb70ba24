package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.booking.Attended;
import org.hearth.booking.HouseRule;
import org.hearth.booking.model.Booking;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.ChargeRepository;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;

/** What line managers hear of their people's bookings where the policy a booking is under asks for it. */
@ApplicationScoped
class ManagersTold {

    static final String MISSED = "booking.missed";
    /** The letter is a copy of one to somebody else. */
    static final String COPY = "copy";

    /** Time to think better of it: a register corrected meanwhile sends nobody a letter. */
    private static final Duration HELD = Duration.ofMinutes(2);

    @Inject
    HouseRules houseRules;

    @Inject
    People people;

    @Inject
    BookingRepository bookings;

    @Inject
    ChargeRepository charges;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Who gets a copy of every letter about the booking; nobody where the policy does not ask for it, or there is no manager. */
    Optional<PersonId> of(Booking booking) {
        return houseRules.ask(HouseRule.MANAGER_COPIED, booking.policy()) ? manager(booking) : Optional.empty();
    }

    /** Tells the managers of those who did not come, or missed a part; of each booking once, however often it is settled. */
    void missed(List<Attended> attended) {
        for (Attended each : attended) {
            if (!each.full()) {
                missed(bookings.get(each.booking()));
            }
        }
    }

    private void missed(Booking booking) {
        if (!houseRules.ask(HouseRule.MANAGER_TOLD, booking.policy())) {
            return;
        }
        manager(booking)
                .filter(manager -> charges.managerTold(booking.id(), clock.instant()))
                .ifPresent(manager -> outbox.tell(new Notice(
                        MISSED,
                        booking.partnershipId(),
                        manager,
                        booking.session(),
                        booking.id(),
                        Map.of(),
                        clock.instant().plus(HELD))));
    }

    private Optional<PersonId> manager(Booking booking) {
        return people.engagement(booking.engagement(), booking.partnershipId())
                .flatMap(work -> Optional.ofNullable(work.manager()))
                .map(PersonId::new)
                .filter(manager -> !manager.equals(booking.person()));
    }
}
