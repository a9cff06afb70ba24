package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Claim;
import org.hearth.booking.model.Claimant;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.OfferRepository;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;

/** Gives places out: the one way in to a session for bookings, moves and substitutes alike. */
@ApplicationScoped
class PlaceDesk {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    OfferRepository offers;

    @Inject
    WaitingList waitingList;

    @Inject
    AnyDates anyDates;

    @Inject
    Partners partners;

    @Inject
    Courses courses;

    @Inject
    Sessions sessions;

    @Inject
    Prerequisites prerequisites;

    @Inject
    HouseRules houseRules;

    @Inject
    PlaceLimits limits;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /** The shares the partner's people may use, in order; refuses a partner without any, and what the policy does not allow. */
    List<Share> sharesFor(Allocation places, PartnerId partner) {
        houseRules.refuseUnlessTaken(places, partner);
        List<Share> usable = usableFor(places, partner);
        if (usable.isEmpty()) {
            throw new RuleBroken(
                    BookingRefusal.NO_SHARE,
                    partners.card(partner, places.partnershipId()).name());
        }
        return usable;
    }

    /** The shares the partner's people may use today, in order; maybe none. */
    List<Share> usableFor(Allocation places, PartnerId partner) {
        Claimant who = new Claimant(
                partner,
                () -> partners.card(partner, places.partnershipId()).type(),
                () -> partners.takesPart(places.agreement(), partner, places.firstDay()));
        return places.sharesFor(who, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }

    /** How many free places the partner's people may take today. */
    int freeFor(Allocation places, PartnerId partner) {
        return usableFor(places, partner).stream().mapToInt(Share::free).sum();
    }

    /** Refuses a person who may not attend the course yet, judged on the session's first day. */
    void refuseUnlessReady(Allocation places, PersonId person) {
        CourseCard course = courses.recent(places.courseId(), places.partnershipId());
        prerequisites.refuseUnlessMet(person, course, places.firstDay());
    }

    /** Whether the person may attend the course, judged on the session's first day. */
    boolean isReady(Allocation places, PersonId person) {
        CourseCard course = courses.recent(places.courseId(), places.partnershipId());
        return prerequisites.areMet(person, course, places.firstDay());
    }

    /**
     * Refuses a second booking on the session, and one at the same time as another booking or as a session the person
     * trains, unless there is a reason. The booker must be locked.
     *
     * @return whether it is at the same time as another booking
     */
    boolean refuseClashes(Allocation places, PersonId person, String except, String overrideReason) {
        boolean overlaps = false;
        for (BookingRepository.Clash clash : bookings.clashes(person.value(), places, except, clock.instant())) {
            if (clash.same()) {
                refuseUnlessOfferOver(places, person);
                continue;
            }
            if (overrideReason == null) {
                SessionCard other = sessions.card(new SessionId(clash.session()), places.partnershipId());
                throw new RuleBroken(
                        clash.trains() ? BookingRefusal.TRAINS : BookingRefusal.OVERLAPS,
                        other.courseTitle(),
                        other.days().get(0).date());
            }
            overlaps = true;
        }
        return overlaps;
    }

    /** What was offered to the person and not accepted in time ends now, whether or not the clock has seen to it. */
    private void refuseUnlessOfferOver(Allocation places, PersonId person) {
        if (!offers.isOver(places.session(), person.value(), clock.instant())) {
            throw new RuleBroken(BookingRefusal.ALREADY_BOOKED);
        }
        allocations.lock(places.session());
        waitingList.fill(places.session(), places.partnershipId());
    }

    /** Takes a place of the first share that has one; empty when all are used up, or the partner has as many as one may. */
    Optional<Share> take(Allocation places, List<Share> usable, PartnerId partner) {
        return take(places, usable, partner, allocations::take);
    }

    private Optional<Share> take(
            Allocation places, List<Share> usable, PartnerId partner, BiPredicate<Allocation, Share> taking) {
        return usable.stream()
                .filter(share -> taking.test(places, share))
                .findFirst()
                .filter(share -> isWithinMix(places, partner) || givenBack(share));
    }

    /** Whether the partner's people hold fewer places than they may. The allocation must be locked. */
    private boolean isWithinMix(Allocation places, PartnerId partner) {
        return places.mostPercent() == null || bookings.held(places.session(), partner) < places.mostOfOnePartner();
    }

    /** Taking the place held the allocation, so that the count was right; a place too many is given back at once. */
    private boolean givenBack(Share share) {
        allocations.giveBack(share.id());
        return false;
    }

    /**
     * Makes the booking: with a place, or with a turn. When no place could be taken, or somebody ever waited for one, the
     * allocation is held and read again: it may have been called off, divided anew, or given a place back meanwhile; and
     * whoever waits for what has come free with time is offered it first. Once its days, its place or its
     * closing moment have changed, whoever was judged by the old ones is refused as {@code booking.session-changed}.
     */
    Booking claim(Claim claim, List<Share> usable) {
        Instant now = clock.instant();
        Allocation places = claim.allocation();
        PartnerId partner = new PartnerId(claim.partner());
        Optional<Share> taken = take(places, withRoom(usable), partner, allocations::takeUnlessWaitedFor);
        boolean looked = taken.isEmpty();
        if (looked) {
            int turn = allocations.lockAndTakeTurn(places.session());
            Allocation held = allocations.get(places.sessionId(), places.partnershipId());
            held.refuseUnlessOpen(now);
            held.refuseUnlessAgreed(places);
            held = waitingList.catchUp(held);
            taken = take(held, withRoom(sharesFor(held, partner)), partner);
            if (taken.isEmpty()) {
                return add(Booking.waiting(claim, turn, now), held, claim.bookedBy(), now);
            }
            waitingList.endCalls(held.taken(taken.get()));
        }
        limits.refuseAbove(places, partner);
        Booking made = add(Booking.placed(claim, taken.get(), now), places, claim.bookedBy(), now);
        if (looked) {
            anyDates.meet(places);
        }
        sessions.placeTaken(places.sessionId());
        return made;
    }

    private static List<Share> withRoom(List<Share> usable) {
        return usable.stream().filter(Share::hasRoom).toList();
    }

    /** Keeps a new booking with its first step. */
    Booking add(Booking made, Allocation places, String by, Instant now) {
        made.under(places.policy());
        steps.first(made, places, by, now);
        return made;
    }

    /** Keeps the number that lists of sessions show. The allocation must be locked. */
    void tellFreePlaces(String session) {
        sessions.freePlaces(new SessionId(session), allocations.free(session));
    }
}
