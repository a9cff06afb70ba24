package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.KnowledgeChecks;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Incident;
import org.hearth.booking.model.Verdict;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.ChargeRepository;
import org.hearth.booking.store.ChargeRepository.Unchecked;
import org.hearth.security.OpenTo;

/** Charges for knowledge checks that were not done in time, where the policy of the booking has it so. */
@ApplicationScoped
@Transactional
public class KnowledgeCheckService {

    /** A check that is older is not looked at again. */
    private static final Duration LOOKED_BACK = Duration.ofDays(500);

    @Inject
    ChargeRepository charges;

    @Inject
    BookingRepository bookings;

    @Inject
    AllocationRepository allocations;

    @Inject
    KnowledgeChecks checks;

    @Inject
    ChargeDesk desk;

    @Inject
    Clock clock;

    /** Bookings whose check should have been done by now. */
    @OpenTo("The clock")
    public List<Unchecked> overdue() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        return charges.unchecked(now.minus(LOOKED_BACK), now).stream()
                .filter(each -> desk.policy(each.policy())
                        .checkBy(LocalDate.ofInstant(each.lastEnd(), WorkingDays.ZONE))
                        .isBefore(today))
                .toList();
    }

    /** Raises the charge, unless the check was done after all or the person was not there. Does nothing twice. */
    @OpenTo("The clock; what it changes follows from the dates and the host's notes alone")
    public void charge(Unchecked each) {
        allocations.lock(each.session().value());
        Set<String> undone = checks.undone(each.session(), each.partnership());
        if (!undone.contains(each.booking())
                || charges.of(each.booking(), ChargeCause.KNOWLEDGE_CHECK).isPresent()) {
            return;
        }
        Booking booking = bookings.get(each.booking());
        Allocation places = allocations.get(each.session(), each.partnership());
        Incident what = Incident.of(
                ChargeCause.KNOWLEDGE_CHECK,
                desk.payer(booking.partner(), each.partnership(), booking.bookedAt()),
                desk.lesson(places));
        Verdict due = desk.policy(each.policy()).judge(what);
        if (due.isCharged()) {
            desk.raise(what, due, booking, places);
        }
    }
}
