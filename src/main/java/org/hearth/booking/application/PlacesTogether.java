package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.PartnerId;

/** Takes places for several people of one partner: one for each, or none. The allocation must be locked. */
@ApplicationScoped
class PlacesTogether {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    WaitingLine line;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    /** Holds a place for somebody who waits, until a moment, and tells them; {@code people} is how many are told together. */
    Booking hold(Booking next, Share place, Allocation places, Instant until, int people, Instant now) {
        BookingStatus before = next.status();
        next.offer(place, until);
        steps.note(BookingChange.of(next, before, now, null, null), next, places);
        notices.offered(next, people);
        bookings.flush(); // what one partner's people hold is counted for the next one
        return next;
    }

    /** Takes a place for each of a party that waits; none when there is not one for each. */
    List<Share> take(Allocation places, List<Waiter> party, WaitingLine.Known known) {
        Waiter first = party.get(0);
        return take(places, first.partnerId(), party.size(), left -> line.withRoom(left, first, known));
    }

    /** Takes so many places for people of a partner who are about to be booked; none when there are not so many. */
    List<Share> take(Allocation places, PartnerId partner, int people) {
        boolean within = places.mostPercent() == null
                || bookings.held(places.session(), partner) + people <= places.mostOfOnePartner();
        return within
                ? take(places, partner, people, left -> desk.usableFor(left, partner).stream()
                        .filter(Share::hasRoom)
                        .toList())
                : List.of();
    }

    private List<Share> take(
            Allocation places, PartnerId partner, int people, Function<Allocation, List<Share>> usable) {
        List<Share> taken = new ArrayList<>();
        Allocation left = places;
        while (taken.size() < people) {
            Optional<Share> place = desk.take(left, usable.apply(left), partner);
            if (place.isEmpty()) {
                taken.forEach(share -> allocations.giveBack(share.id()));
                return List.of();
            }
            taken.add(place.get());
            left = left.taken(place.get());
        }
        return taken;
    }
}
