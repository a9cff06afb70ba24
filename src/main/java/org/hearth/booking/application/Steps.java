package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.LentPlace;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.booking.PlaceTaken;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.PersonId;

/**
 * Writes down every step of every booking, and tells the rooms above when a place between partners was taken or given up.
 * There is no other way to write a step down, so that none is forgotten.
 */
@ApplicationScoped
class Steps {

    @Inject
    BookingRepository bookings;

    @Inject
    PlacePrices prices;

    @Inject
    Event<PlaceTaken> taken;

    @Inject
    Event<PlaceGivenUp> givenUp;

    /** Keeps a new booking with its first step. */
    void first(Booking made, Allocation places, String by, Instant now) {
        BookingChange first = BookingChange.of(made, null, now, by, null);
        bookings.add(made, first);
        tell(first, made, places, PlaceGivenUp.Cause.CANCELLED);
    }

    /** A step after which a place that was given up was cancelled, or taken back by its host. */
    void note(BookingChange step, Booking booking, Allocation places) {
        boolean waits = booking.status() == BookingStatus.WAITING;
        note(step, booking, places, waits ? PlaceGivenUp.Cause.WITHDRAWN : PlaceGivenUp.Cause.CANCELLED);
    }

    /** A step, with the cause for which a place was given up if it was. */
    void note(BookingChange step, Booking booking, Allocation places, PlaceGivenUp.Cause cause) {
        bookings.step(step);
        tell(step, booking, places, cause);
    }

    private void tell(BookingChange step, Booking booking, Allocation places, PlaceGivenUp.Cause cause) {
        if (places.hostId().equals(booking.partner())) {
            return;
        }
        if (step.confirmed()) {
            taken.fire(new PlaceTaken(lent(step, booking, places)));
            prices.taken(booking, places);
        } else if (step.unconfirmed()) {
            String reason = cause.isTheHosts() ? step.reason() : null;
            givenUp.fire(new PlaceGivenUp(lent(step, booking, places), cause, reason));
            prices.givenUp(booking, places);
        }
    }

    private static LentPlace lent(BookingChange step, Booking booking, Allocation places) {
        return new LentPlace(
                step.id(),
                new BookingId(booking.id()),
                places.sessionId(),
                places.partnershipId(),
                places.agreement(),
                places.hostId(),
                booking.partner(),
                step.at(),
                step.by() == null ? null : new PersonId(step.by()));
    }
}
