package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.GroupOutcome;
import org.hearth.booking.model.Line;
import org.hearth.booking.model.NoShowRule;
import org.hearth.booking.model.OfferRule;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.GroupRepository;
import org.hearth.booking.store.OfferRepository;
import org.hearth.booking.store.WaitingRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionId;

/**
 * Who is next when a place comes free: the first in the line who may use the share it belongs to. It is held for
 * them in the very transaction that freed it, until they answer or the time is over; then it is the next one's. Whatever
 * looks at a session's places under its lock first ends the offers whose time is over: nothing waits for the clock.
 */
@ApplicationScoped
class WaitingList {

    /** For these reasons a place can stay free although somebody waits whose partner may use it. */
    private static final List<WaitingStanding> LEFT_FREE = List.of(WaitingStanding.AT_LIMIT, WaitingStanding.TOGETHER);

    static final String RAN_OUT = "Nobody accepted the offer in time";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    OfferRepository offers;

    @Inject
    WaitingRepository waiting;

    @Inject
    WaitingLine line;

    @Inject
    AnyDates anyDates;

    @Inject
    PlaceDesk desk;

    @Inject
    GroupRepository groups;

    @Inject
    PlacesTogether together;

    @Inject
    PlaceLimits limits;

    @Inject
    NoShows noShows;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Offers every free place of the session to whoever is next, waiting for it or for any date of its course, and keeps the
     * number of free places right. The allocation must be locked and what was freed written. Once the session has begun, only
     * places of those who are not there are given out.
     *
     * @return the bookings that were offered a place, or told of one for the first to take
     */
    List<Booking> fill(String session, PartnershipId partnership) {
        List<Booking> told = new ArrayList<>(one(session, partnership));
        told.addAll(elsewhere(session, partnership));
        return told;
    }

    /**
     * Whoever waits for any date, and whose offer on this session ended just now, may be next for a free place of another
     * date. One that somebody else holds at this moment is left to them: they look at it themselves.
     */
    List<Booking> elsewhere(String session, PartnershipId partnership) {
        List<Booking> told = new ArrayList<>();
        for (String other : anyDates.openToThoseFreed(session)) {
            if (allocations.holdUnlessHeld(other)) {
                told.addAll(one(other, partnership));
            }
        }
        return told;
    }

    private List<Booking> one(String session, PartnershipId partnership) {
        bookings.flush();
        Instant now = clock.instant();
        Allocation places = allocations.get(new SessionId(session), partnership);
        if (endOffers(places, now)) {
            places = allocations.get(places.sessionId(), partnership);
        }
        anyDates.meet(places);
        List<Booking> told = List.of();
        if (now.isBefore(places.firstStart())) {
            OfferRule rule = offers.rule(partnership, LocalDate.ofInstant(now, WorkingDays.ZONE));
            told = rule.isLastCall(now, places.firstStart())
                    ? call(places, places.firstStart())
                    : offer(places, rule, now);
        } else {
            told = onceBegun(places, now);
        }
        desk.tellFreePlaces(session);
        return told;
    }

    /**
     * Once a session has begun: places of those who are not there are free, for a short time for whoever waits and can come at
     * once. The allocation must be locked.
     */
    private List<Booking> onceBegun(Allocation begun, Instant now) {
        NoShowRule rule = noShows.rule(begun);
        boolean due = begun.status() == AllocationStatus.OPEN && rule.isDue(now, begun);
        if (!due) {
            return List.of();
        }
        Allocation places =
                noShows.settle(begun, rule, now) ? allocations.get(begun.sessionId(), begun.partnershipId()) : begun;
        Instant until = rule.until(places.firstStart());
        if (now.isBefore(until)) {
            return call(noShows.seated(places), until);
        }
        endCalls(places);
        return List.of();
    }

    /** Brings the places of a session that has begun up to date with its register, whose marks must be written. */
    Allocation afterMarks(Allocation begun) {
        allocations.lock(begun.session());
        fill(begun.session(), begun.partnershipId());
        return allocations.get(begun.sessionId(), begun.partnershipId());
    }

    /**
     * Before somebody new takes a place: ends what nobody accepted in time, and offers what has come free with time to
     * whoever waits. The allocation must be locked.
     *
     * @return the places as they are then
     */
    Allocation catchUp(Allocation held) {
        if (held.free() == 0 && !endOffers(held, clock.instant())) {
            return held;
        }
        fill(held.session(), held.partnershipId());
        return allocations.get(held.sessionId(), held.partnershipId());
    }

    /** Ends the offers of a session whose time is over; says whether there were any. The allocation must be locked. */
    private boolean endOffers(Allocation places, Instant now) {
        List<Booking> over = offers.over(places.session(), now);
        for (Booking booking : over) {
            BookingStatus before = booking.status();
            allocations.giveBack(booking.end(RAN_OUT, now));
            steps.note(BookingChange.of(booking, before, now, null, RAN_OUT), booking, places);
            anyDates.tellOver(booking, "lapsed");
            audit.recordFor(
                    booking.person(), "booking.offer-lapsed", "booking", booking.id(), booking.partner(), RAN_OUT);
        }
        bookings.flush();
        return !over.isEmpty();
    }

    private List<Booking> offer(Allocation all, OfferRule rule, Instant now) {
        List<Booking> lucky = new ArrayList<>();
        if (all.free() == 0) {
            return lucky;
        }
        Instant until = rule.until(now, all.firstStart());
        Allocation places = all;
        var known = new WaitingLine.Known();
        var passed = new EnumMap<WaitingStanding, List<String>>(WaitingStanding.class);
        for (List<Waiter> party : Line.parties(line.next(all), waiting::together)) {
            Map<WaitingStanding, List<String>> against = against(places, party, known);
            List<Share> taken = against.isEmpty() ? together.take(places, party, known) : List.of();
            if (taken.isEmpty()) {
                against.forEach((reason, who) -> passed.computeIfAbsent(reason, first -> new ArrayList<>())
                        .addAll(who));
                continue;
            }
            lucky.addAll(hold(party, taken, places, until, now));
            for (Share place : taken) {
                known.oneMore(party.get(0).partner());
                places = places.taken(place);
            }
            passed.forEach((reason, who) -> passed(who, all.session(), reason, now));
            passed.clear();
            if (places.free() == 0) {
                break;
            }
        }
        LEFT_FREE.forEach(reason -> waiting.leftFree(passed.getOrDefault(reason, List.of()), reason, now));
        return lucky;
    }

    /** Why those of a party cannot have a place each now, when everything is looked at that can be under the lock; nothing when they can. */
    private Map<WaitingStanding, List<String>> against(Allocation places, List<Waiter> party, WaitingLine.Known known) {
        var against = new EnumMap<WaitingStanding, List<String>>(WaitingStanding.class);
        for (Waiter who : party) {
            WaitingStanding standing = anyDates.standing(places, who, line.standing(places, who, party, known));
            if (standing == WaitingStanding.FREE && !limits.allow(places, who.partnerId(), party.size())) {
                standing = WaitingStanding.AT_LIMIT;
            }
            if (standing != WaitingStanding.FREE) {
                against.computeIfAbsent(standing, first -> new ArrayList<>()).add(who.id());
            }
        }
        return against;
    }

    private void passed(List<String> who, String session, WaitingStanding reason, Instant now) {
        waiting.passed(who, reason, now);
        anyDates.passed(who, session, reason, now);
    }

    /** Holds a place for each of a party, until the same moment. From then on each is on their own. */
    private List<Booking> hold(List<Waiter> party, List<Share> taken, Allocation places, Instant until, Instant now) {
        List<Booking> held = new ArrayList<>();
        for (int at = 0; at < party.size(); at++) {
            Waiter next = party.get(at);
            held.add(
                    next.isForAnyDate()
                            ? anyDates.hold(next, taken.get(at), places, until)
                            : together.hold(bookings.get(next.id()), taken.get(at), places, until, party.size(), now));
        }
        if (party.get(0).group() != null) {
            groups.end(party.get(0).group(), GroupOutcome.OFFERED, now);
        }
        return held;
    }

    /**
     * Tells everybody who waits and could use a free place, once; whoever was told of one that is gone may be told again. Who
     * waits for any date has a turn on this very session from then on. Those who wait together are told when there is a place
     * for each; as nothing is held any more, each takes one for themselves.
     */
    private List<Booking> call(Allocation places, Instant until) {
        Instant now = clock.instant();
        endCalls(places);
        List<Booking> told = new ArrayList<>();
        if (places.free() == 0) {
            return told;
        }
        var known = new WaitingLine.Known();
        for (List<Waiter> party : Line.parties(line.of(places))) {
            List<Waiter> silent = party.stream().filter(each -> !each.called()).toList();
            Map<WaitingStanding, List<String>> against = silent.isEmpty() ? Map.of() : against(places, party, known);
            boolean inTime = now.isBefore(places.firstStart())
                    || party.stream().noneMatch(Waiter::asksFirst); // nobody gives a word while the others are taught
            if (against.isEmpty() && inTime) {
                silent.forEach(each -> told.add(call(each, places, until)));
            }
            LEFT_FREE.forEach(reason -> waiting.leftFree(against.getOrDefault(reason, List.of()), reason, now));
        }
        bookings.flush();
        return told;
    }

    private Booking call(Waiter who, Allocation places, Instant until) {
        return who.isForAnyDate() ? anyDates.call(who, places, until) : call(bookings.get(who.id()), until);
    }

    private Booking call(Booking next, Instant until) {
        next.call(until);
        notices.called(next);
        return next;
    }

    /** Ends the calls for places that are gone, and those whose time is over. The allocation must be locked. */
    void endCalls(Allocation places) {
        var known = new WaitingLine.Known();
        Instant now = clock.instant();
        offers.called(places.session()).stream()
                .filter(each -> !now.isBefore(each.offerUntil())
                        || line.standing(places, Waiter.of(each), known) != WaitingStanding.FREE)
                .forEach(Booking::endCall);
        bookings.flush();
    }
}
