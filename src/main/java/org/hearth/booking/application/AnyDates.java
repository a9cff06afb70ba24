package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AnyDate;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Claim;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.booking.store.WishRepository;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionPublished;

/**
 * Those who wait for any date of a course, in the lines of its sessions. Whether one can have a place is looked at anew when
 * it is offered; and one is offered one place at a time, because the offering of a course happens one after the other.
 */
@ApplicationScoped
class AnyDates {

    /** An offer that ended within the transaction, however long that took. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @Inject
    WishRepository wishes;

    @Inject
    WishQueries queries;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    BookingNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Gives every open wish its turn on a session that is published just now; says whether there are any. */
    boolean opened(SessionPublished published) {
        String course = ref(published.course(), published.partnership());
        wishes.holdAsking(published.partnership(), course);
        return wishes.turns(published.partnership(), course, published.session().value()) > 0;
    }

    /**
     * Before places of the session are offered: holds the offering of its course where anybody waits for any date of it, and
     * ends the wishes of those who have a place meanwhile. The allocation must be locked.
     */
    void meet(Allocation places) {
        if (queries.isWaitedFor(places.session())) {
            String course = ref(places.course(), places.partnershipId());
            wishes.holdOffering(places.partnershipId(), course);
            wishes.meet(places.partnershipId(), course, places.session(), clock.instant());
        }
    }

    /**
     * Whether a place can be offered to somebody who could use one. Holds their row, so that they cannot book anything at
     * the same time meanwhile; somebody who does so at this very moment is passed over.
     */
    WaitingStanding standing(Allocation places, Waiter who, WaitingStanding soFar) {
        if (soFar != WaitingStanding.FREE || !who.isForAnyDate()) {
            return soFar;
        }
        return wishes.holdBooker(who.person()) ? judged(places, who) : WaitingStanding.BUSY;
    }

    /** Whether anything else they do, or have not done, speaks against a session that suits them. */
    WaitingStanding judged(Allocation places, Waiter who) {
        List<BookingRepository.Clash> clashes = bookings.clashes(who.person(), places, null, clock.instant());
        if (clashes.stream().anyMatch(BookingRepository.Clash::same)) {
            return WaitingStanding.WAITS_HERE;
        }
        if (!clashes.isEmpty()) {
            return WaitingStanding.ELSEWHERE;
        }
        return desk.isReady(places, new PersonId(who.person())) ? WaitingStanding.FREE : WaitingStanding.NOT_READY;
    }

    /** Holds a place for somebody who waits for any date: a booking that is offered. */
    Booking hold(Waiter next, Share place, Allocation places, Instant until) {
        Instant now = clock.instant();
        Booking made = Booking.waiting(claim(next, places), next.turn(), now);
        made.offer(place, until);
        keep(made, next, places, now);
        notices.offeredAnyDate(made);
        return made;
    }

    /**
     * Tells of a place for the first to take, until the moment: whoever waits for any date has a turn on this very session from
     * then on, and may be told again.
     */
    Booking call(Waiter next, Allocation places, Instant until) {
        Instant now = clock.instant();
        Booking made = Booking.waiting(claim(next, places), next.turn(), now);
        made.call(until);
        keep(made, next, places, now);
        notices.calledAnyDate(made);
        return made;
    }

    private void keep(Booking made, Waiter next, Allocation places, Instant now) {
        desk.add(made, places, null, now);
        bookings.flush(); // what one partner's people hold is counted for the next one
        wishes.offered(next.id(), places.session(), made.id());
        audit.recordFor(made.person(), "booking.offered-any-date", "booking", made.id(), made.partner(), null);
    }

    private Claim claim(Waiter next, Allocation places) {
        AnyDate wish = next.anyDate();
        return new Claim(
                places,
                next.person(),
                wish.engagement(),
                next.partner(),
                people.sharedNeeds(new PersonId(next.person())).orElse(null),
                wish.asking(),
                null,
                wish.askedBy(),
                null,
                null,
                null);
    }

    /** Writes down that these were passed over on a session; those who wait for that very session are none of ours. */
    void passed(List<String> who, String session, WaitingStanding reason, Instant now) {
        wishes.passed(who, session, reason, now);
    }

    /** Other sessions with a free place that may be for those whose offer on this one ended just now. */
    List<String> openToThoseFreed(String session) {
        Instant now = clock.instant();
        return queries.openToThoseFreed(session, now.minus(JUST_NOW), now);
    }

    /** Whether a booking is what somebody who waits for any date was offered. */
    boolean isOffered(Booking booking) {
        return wishes.of(booking.id()).isPresent();
    }

    /** Tells that an offer is over: whoever waits for any date goes on waiting. */
    void tellOver(Booking booking, String why) {
        if (isOffered(booking)) {
            notices.endedAnyDate(booking, why);
        } else {
            notices.ended(booking, why);
        }
    }

    private String ref(String course, PartnershipId partnership) {
        return courses.recent(new CourseId(course), partnership).ref();
    }
}
