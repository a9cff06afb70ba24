package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.store.AskedRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;

/** What people must hear of bookings, left in the outbox within the transaction of the act. */
@ApplicationScoped
class BookingNotices {

    static final String CONFIRMED = "booking.confirmed";
    static final String REQUESTED = "booking.requested";
    static final String WAITING = "booking.waiting";
    static final String CANCELLED = "booking.cancelled";
    static final String MOVED = "booking.moved";
    static final String SUBSTITUTED = "booking.substituted";
    static final String CAME_FREE = "booking.place-came-free";
    static final String OFFERED = "booking.offered";
    static final String LAST_CALL = "booking.last-call";
    static final String REMINDER = "booking.reminder";
    static final String TRAINS_THEN = "booking.trains-then";
    static final String SESSION_CHANGED = "session.changed";
    static final String SESSION_CANCELLED = "session.cancelled";

    static final String UNTIL = "until";
    /** Which of those who were asked about the booking. */
    static final String ASKED = "asked";

    static final String ANY_DATE = "anyDate";
    /** How many wait together, or are offered places that waited together. */
    static final String TOGETHER = "together";

    private static final Duration REMIND_BEFORE = Duration.ofDays(2);

    @Inject
    Outbox outbox;

    @Inject
    HomeWord word;

    @Inject
    AskedRepository asked;

    @Inject
    ManagersTold copies;

    @Inject
    Clock clock;

    /** Tells of a new booking: the person where they stand, the home partner that its word is asked for. */
    void booked(Booking booking, Allocation places) {
        switch (booking.status()) {
            case CONFIRMED -> confirmed(booking, places);
            case REQUESTED -> ask(booking);
            default -> tell(WAITING, booking, Map.of());
        }
    }

    /**
     * Tells that a place is held for the person, until when, and how to answer.
     *
     * @param people how many waited together and are offered places with them, themselves included
     */
    void offered(Booking booking, int people) {
        String until = booking.offerUntil().toString();
        tell(
                OFFERED,
                booking,
                people == 1 ? Map.of(UNTIL, until) : Map.of(UNTIL, until, TOGETHER, String.valueOf(people)));
    }

    /** The same to somebody who waits for any date of the course. */
    void offeredAnyDate(Booking booking) {
        tell(OFFERED, booking, Map.of(UNTIL, booking.offerUntil().toString(), ANY_DATE, "yes"));
    }

    /** Tells somebody who waits that a place is free, and that the first to take it has it. */
    void called(Booking booking) {
        tell(LAST_CALL, booking, Map.of(UNTIL, booking.offerUntil().toString()));
    }

    /** The same to somebody who waits for any date of the course. */
    void calledAnyDate(Booking booking) {
        tell(LAST_CALL, booking, Map.of(UNTIL, booking.offerUntil().toString(), ANY_DATE, "yes"));
    }

    /** Tells of a place somebody else got the person, or that they accepted; the home partner, where its word is asked for. */
    void handedOn(Booking booking, Allocation places) {
        if (booking.status() == BookingStatus.REQUESTED) {
            placeCameFree(booking, places);
        } else {
            booked(booking, places);
        }
    }

    void confirmed(Booking booking, Allocation places) {
        tell(CONFIRMED, booking, Map.of());
        remind(booking, places.firstStart());
    }

    /** Tells those whose word a held place waits for, and who stands in for them. */
    void ask(Booking booking) {
        List<PersonId> whom = word.whom(booking);
        whom.forEach(each -> ask(booking, each, null));
        Set<PersonId> told = new HashSet<>(whom);
        for (PersonId principal : whom) {
            word.deputies(booking, principal).stream().filter(told::add).forEach(each -> ask(booking, each, principal));
        }
    }

    private void ask(Booking booking, PersonId whom, PersonId of) {
        int number = asked.add(booking, whom, of, clock.instant());
        tell(REQUESTED, booking, whom, Map.of(ASKED, String.valueOf(number)), clock.instant());
    }

    void placeCameFree(Booking booking, Allocation places) {
        tell(CAME_FREE, booking, Map.of());
        askOrRemind(booking, places);
    }

    void moved(Booking booking, Allocation places) {
        tell(MOVED, booking, Map.of());
        askOrRemind(booking, places);
    }

    /** A place that waits for the home partner's word is asked for anew; one that is sure is reminded of. */
    private void askOrRemind(Booking booking, Allocation places) {
        if (booking.status() == BookingStatus.CONFIRMED) {
            remind(booking, places.firstStart());
        } else {
            ask(booking);
        }
    }

    /** Tells of an end. {@code why} is one of own, refused, moved, declined, lapsed: it chooses the words. */
    void ended(Booking booking, String why) {
        tell(CANCELLED, booking, Map.of("why", why));
    }

    /** The same to somebody who goes on waiting for other dates. */
    void endedAnyDate(Booking booking, String why) {
        tell(CANCELLED, booking, Map.of("why", why, ANY_DATE, "yes"));
    }

    /** Tells that the manager did not answer in time: a turn instead of the place. */
    void lapsed(Booking booking) {
        tell(WAITING, booking, Map.of("why", "unanswered"));
    }

    /** Tells that the person waits with others until there is a place for each. */
    void waitsTogether(Booking booking, int people) {
        tell(WAITING, booking, Map.of("why", TOGETHER, TOGETHER, String.valueOf(people)));
    }

    /** Tells that the person waits on their own from now on. */
    void waitsAlone(Booking booking) {
        tell(WAITING, booking, Map.of("why", "alone"));
    }

    /** Tells that the host took the place away: the head of the waiting list instead. */
    void withdrawn(Booking booking) {
        tell(WAITING, booking, Map.of("why", "withdrawn"));
    }

    void substituted(Booking old) {
        tell(SUBSTITUTED, old, Map.of());
    }

    /** Tells of a new time or place, and whether the person is somewhere else at that time. */
    void sessionChanged(Booking booking, Instant firstStart, boolean crosses) {
        tell(SESSION_CHANGED, booking, crosses ? Map.of("crosses", "yes") : Map.of());
        if (booking.status() == BookingStatus.CONFIRMED) {
            remind(booking, firstStart);
        }
    }

    /** Tells a person with a booking that they train a session at the same time now. */
    void trainsThen(Booking booking, String session) {
        tell(TRAINS_THEN, booking, Map.of("trains", session));
    }

    void sessionCancelled(Booking booking) {
        tell(SESSION_CANCELLED, booking, Map.of());
    }

    /** Two days before the first day; not at all when that is past. A later change of time makes it void. */
    private void remind(Booking booking, Instant firstStart) {
        Instant due = firstStart.minus(REMIND_BEFORE);
        if (due.isAfter(clock.instant())) {
            tell(REMINDER, booking, booking.person(), Map.of("start", firstStart.toString()), due);
        }
    }

    private void tell(String kind, Booking booking, Map<String, String> facts) {
        tell(kind, booking, booking.person(), facts, clock.instant());
    }

    private void tell(String kind, Booking booking, PersonId to, Map<String, String> facts, Instant due) {
        leave(kind, booking, to, facts, due);
        if (to.equals(booking.person())) {
            copies.of(booking).ifPresent(manager -> {
                Map<String, String> copied = new HashMap<>(facts);
                copied.put(ManagersTold.COPY, "yes");
                leave(kind, booking, manager, copied, due);
            });
        }
    }

    private void leave(String kind, Booking booking, PersonId to, Map<String, String> facts, Instant due) {
        outbox.tell(new Notice(
                kind, new PartnershipId(booking.partnership()), to, booking.session(), booking.id(), facts, due));
    }
}
