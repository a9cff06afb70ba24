package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.BookingView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Asking;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Claim;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.partnership.EngagementCard;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Viewer;

/** What the viewer asks for when they book, and what is said of the booking once it is made. */
@ApplicationScoped
class Claims {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    WaitingLine line;

    @Inject
    HomeWord word;

    @Inject
    Viewer viewer;

    /** A place for somebody's work; {@code reason} and {@code formKey} may be null. */
    Claim of(EngagementCard work, Allocation places, String reason, String formKey) {
        Asking asking = word.of(work, places.partnershipId());
        return new Claim(
                places,
                work.person(),
                work.id(),
                work.partner(),
                work.sharedNeeds(),
                asking,
                word.answerBy(asking, places),
                viewer.person().value(),
                null,
                reason,
                formKey);
    }

    /** The booking as it stands, with its position while it waits. */
    BookingView view(Booking made) {
        boolean waits = made.status() == BookingStatus.WAITING;
        return new BookingView(
                made.id(),
                made.session(),
                made.person().value(),
                made.partner().value(),
                made.status(),
                waits ? position(made) : null,
                made.version());
    }

    private int position(Booking made) {
        bookings.flush();
        return line.position(allocations.get(new SessionId(made.session()), made.partnershipId()), made);
    }
}
