package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Division;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Split;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.CrossingRepository;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.Crossing;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SessionCancelled;
import org.hearth.scheduling.SessionChanged;
import org.hearth.scheduling.SessionPublished;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Viewer;

/** Follows sessions: what scheduling publishes, changes or calls off changes the places in the same transaction. */
@ApplicationScoped
class SessionWatch {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    CrossingRepository crossings;

    @Inject
    WaitingList waitingList;

    @Inject
    AnyDates anyDates;

    @Inject
    NoShows noShows;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    @Inject
    Partners partners;

    @Inject
    Sessions sessions;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Opens the places of a session, divided as its host offered them. */
    void onPublished(@Observes SessionPublished published) {
        List<PlaceOffer> offers = published.offers();
        String agreement = offers.isEmpty() ? null : agreement(published);
        List<Share> shares = Split.fresh(published.capacity(), published.host()).into(Division.of(offers));
        var days = published.days();
        allocations.open(
                new Allocation(
                        published.session().value(),
                        null,
                        published.partnership().value(),
                        published.host().value(),
                        published.course(),
                        agreement,
                        published.capacity(),
                        published.closesAt(),
                        days.get(0).startsAt(),
                        days.get(days.size() - 1).endsAt(),
                        AllocationStatus.OPEN,
                        0,
                        0,
                        null,
                        null,
                        shares),
                days);
        sessions.freePlaces(published.session(), published.capacity());
        if (anyDates.opened(published)) {
            waitingList.fill(published.session().value(), published.partnership());
        }
    }

    private String agreement(SessionPublished published) {
        LocalDate on = LocalDate.ofInstant(published.days().get(0).startsAt(), WorkingDays.ZONE);
        Optional<String> agreement = partners.reciprocalAgreement(published.partnership(), on);
        if (agreement.isEmpty() && published.offers().stream().anyMatch(offer -> offer.partner() == null)) {
            throw new RuleBroken(BookingRefusal.NO_AGREEMENT, on);
        }
        return agreement.orElse(null);
    }

    /** Keeps up with a new time, closing moment or capacity; tells everybody booked when it concerns them. */
    void onChanged(@Observes SessionChanged changed) {
        String session = changed.session().value();
        allocations.lock(session);
        Optional<Allocation> open = allocations.any(changed.session());
        if (open.isEmpty()) {
            return;
        }
        Allocation before = open.get();
        if (changed.capacity() != before.capacity()) {
            List<Share> after = Split.after(before.shares(), changed.capacity(), before.hostId())
                    .asBefore();
            allocations.divide(before, after, before.agreement(), before.mostPercent());
        }
        Set<String> crossed = changed.whenOrWhereChanged()
                ? crossings.elsewhere(session, changed.days()).stream()
                        .map(Crossing::person)
                        .collect(Collectors.toSet())
                : Set.of();
        boolean newTerms = changed.whenOrWhereChanged() || !changed.closesAt().equals(before.closesAt());
        allocations.reschedule(session, changed.capacity(), changed.closesAt(), changed.days(), newTerms);
        if (changed.whenOrWhereChanged()) {
            Instant firstStart = changed.days().get(0).startsAt();
            for (Booking booking : bookings.live(session)) {
                booking.offerUntilAtMost(firstStart);
                notices.sessionChanged(
                        booking, firstStart, crossed.contains(booking.person().value()));
            }
        }
        noShows.restore(session, changed.days().get(0).startsAt());
        waitingList.fill(session, before.partnershipId());
    }

    /** Ends every booking of a session that will not go ahead. */
    void onCancelled(@Observes SessionCancelled cancelled) {
        String session = cancelled.session().value();
        allocations.lock(session);
        Instant now = clock.instant();
        String by = viewer.isSignedIn() ? viewer.person().value() : null;
        List<Booking> live = bookings.live(session);
        Optional<Allocation> places = allocations.any(cancelled.session());
        for (Booking booking : live) {
            BookingStatus before = booking.status();
            booking.end(shortened(cancelled.reason()), now);
            steps.note(
                    BookingChange.of(booking, before, now, by, shortened(cancelled.reason())),
                    booking,
                    places.orElseThrow(),
                    PlaceGivenUp.Cause.CALLED_OFF);
            notices.sessionCancelled(booking);
        }
        bookings.flush();
        allocations.callOff(session);
        sessions.freePlaces(cancelled.session(), 0);
        places.ifPresent(called -> waitingList.elsewhere(session, called.partnershipId()));
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= 300 ? reason : reason.substring(0, 300);
    }
}
