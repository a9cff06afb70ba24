package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.GroupRepository;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.SessionId;

/** What becomes of a booking whose person answers an offer. The allocation must be locked. */
@ApplicationScoped
class OfferAnswers {

    static final String DECLINED = "The offered place was declined";
    static final String WITHDRAWN = "No longer waits for any date";

    @Inject
    AllocationRepository allocations;

    @Inject
    PlaceLimits limits;

    @Inject
    Steps steps;

    @Inject
    PlaceDesk desk;

    @Inject
    GroupRepository groups;

    @Inject
    RestOfGroup rest;

    @Inject
    HomeWord word;

    @Inject
    WaitingList waitingList;

    @Inject
    NoShows noShows;

    @Inject
    AnyDates anyDates;

    @Inject
    BookingNotices notices;

    @Inject
    Clock clock;

    /** Accepts, or refuses as {@link Booking#accept} does, and {@code booking.offer-gone} when somebody else was first. */
    void accept(Booking booking, String by) {
        if (!accepted(booking, by)) {
            throw new RuleBroken(BookingRefusal.OFFER_GONE);
        }
    }

    /** Accepts; false when the place was the first one's to take, and somebody else was first. */
    boolean accepted(Booking booking, String by) {
        Instant now = clock.instant();
        Allocation places = allocations.get(new SessionId(booking.session()), booking.partnershipId());
        if (!booking.isCalled()) {
            booking.refuseUnlessOffered(now);
        }
        if (!booking.isCallOpen(now) || places.status() != AllocationStatus.OPEN) {
            places.refuseOnceBegun(now);
        }
        BookingStatus before = booking.status();
        Instant answer = word.answerBy(booking.word().asking(), places);
        if (booking.isCalled()) {
            Optional<Share> place = take(booking, places);
            if (place.isEmpty()) {
                return false;
            }
            Optional<String> group = groups.of(booking.id());
            booking.promote(place.get(), answer);
            groups.leave(booking.id(), now);
            group.ifPresent(each -> rest.hold(each, places, now));
        } else {
            booking.accept(answer, now);
        }
        limits.refuseAbove(places, booking.partner());
        steps.note(BookingChange.of(booking, before, now, by, null), booking, places);
        notices.handedOn(booking, places);
        waitingList.fill(booking.session(), booking.partnershipId());
        return true;
    }

    private Optional<Share> take(Booking booking, Allocation all) {
        Allocation places = clock.instant().isBefore(all.firstStart()) ? all : noShows.seated(all);
        List<Share> usable = desk.usableFor(places, booking.partner()).stream()
                .filter(Share::hasRoom)
                .toList();
        return desk.take(places, usable, booking.partner());
    }

    /** Declines: the wait ends. Says how many others were offered a place by it. */
    int decline(Booking booking, String by) {
        Instant now = clock.instant();
        if (!booking.isCalled()) {
            booking.refuseUnlessOffered(now);
        }
        end(booking, by, DECLINED);
        if (!booking.person().value().equals(by)) {
            anyDates.tellOver(booking, "declined");
        }
        return waitingList.fill(booking.session(), booking.partnershipId()).size();
    }

    /** Ends the booking, with the place or the turn it has. */
    void end(Booking booking, String by, String reason) {
        Instant now = clock.instant();
        Allocation places = allocations.get(new SessionId(booking.session()), booking.partnershipId());
        BookingStatus before = booking.status();
        String freed = booking.end(reason, now);
        steps.note(BookingChange.of(booking, before, now, by, reason), booking, places);
        if (freed != null) {
            allocations.giveBack(freed);
        }
    }
}
