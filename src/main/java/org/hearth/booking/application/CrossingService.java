package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.booking.model.Booking;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.CrossingRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.BookedPeople;
import org.hearth.scheduling.Crossing;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;

/** Tells those who plan sessions whose other plans they cross, and keeps the reason they give. */
@ApplicationScoped
@Transactional
public class CrossingService implements BookedPeople {

    private static final String PLANNING = "Scheduling, for a session its caller may plan";

    @Inject
    AllocationRepository allocations;

    @Inject
    CrossingRepository crossings;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingNotices notices;

    @Inject
    AuditLog audit;

    @Override
    @OpenTo(PLANNING)
    public void hold(SessionId session, Collection<String> trainers) {
        crossings.hold(session.value(), trainers);
        allocations.lock(session.value());
    }

    @Override
    @OpenTo(PLANNING)
    public List<Crossing> elsewhere(SessionId session, List<DayCard> days) {
        return crossings.elsewhere(session.value(), days);
    }

    @Override
    @OpenTo(PLANNING)
    public List<Crossing> trainersBooked(Collection<String> trainers, SessionId session, List<DayCard> days) {
        return crossings.booked(trainers, session.value(), days);
    }

    @Override
    @OpenTo(PLANNING)
    public void answer(SessionId session, PartnershipId partnership, Collection<String> trainers, String reason) {
        Set<String> ofTrainers = crossings.crossing(trainers, session.value());
        for (String id : crossings.crossing(session.value())) {
            note(bookings.get(id), reason);
        }
        for (String id : ofTrainers) {
            Booking booking = bookings.get(id);
            note(booking, reason);
            notices.trainsThen(booking, session.value());
        }
        bookings.flush();
    }

    private void note(Booking booking, String reason) {
        booking.answerFor(reason);
        audit.recordFor(
                booking.person(),
                "booking.overlaps",
                "booking",
                booking.id(),
                booking.partner(),
                "a session was planned at the same time, with a reason");
    }
}
