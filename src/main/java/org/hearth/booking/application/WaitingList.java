package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionId;

/**
 * Who is next when a place comes free: the person with the lowest turn who may use the share it belongs to, in the very
 * transaction that freed it. Offers with a deadline and other rules of order belong here.
 */
@ApplicationScoped
class WaitingList {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    @Inject
    Clock clock;

    /**
     * Gives every free place of the session to whoever is next, and keeps the number of free places right. The
     * allocation must be locked and what was freed written. Nothing is given out once the session has begun.
     *
     * @return the bookings that got a place
     */
    List<Booking> fill(String session, PartnershipId partnership) {
        bookings.flush();
        Allocation places = allocations.get(new SessionId(session), partnership);
        Instant now = clock.instant();
        List<Booking> lucky = new ArrayList<>();
        if (now.isBefore(places.firstStart()) && places.free() > 0) {
            Map<String, List<String>> usable = new HashMap<>();
            for (Booking next : bookings.waiting(session)) {
                Optional<Share> place = place(places, next, usable);
                if (place.isPresent()) {
                    promote(next, place.get(), places, now);
                    places = places.taken(place.get());
                    lucky.add(next);
                }
            }
        }
        desk.tellFreePlaces(session);
        return lucky;
    }

    private Optional<Share> place(Allocation places, Booking next, Map<String, List<String>> usable) {
        List<String> mayUse = usable.computeIfAbsent(
                next.partner().value(), partner -> desk.usableFor(places, next.partner()).stream()
                        .map(Share::id)
                        .toList());
        return desk.take(
                places,
                mayUse.stream().map(places::share).filter(Share::hasRoom).toList(),
                next.partner());
    }

    private void promote(Booking next, Share place, Allocation places, Instant now) {
        BookingStatus before = next.status();
        next.promote(
                place,
                WorkingDays.answerBy(now, places.closesAt().isAfter(now) ? places.closesAt() : places.firstStart()));
        steps.note(BookingChange.of(next, before, now, null, null), next, places);
        notices.placeCameFree(next, places);
    }
}
