package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.OfferByLink;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.NoShowRepository;
import org.hearth.booking.store.OfferRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.kernel.Stale;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** Answers to offers of places, by people who are signed in and by the link in their letter (domain rule C4). */
@ApplicationScoped
@Transactional
public class HeldOfferService {

    /** What the links of these letters are signed for. */
    static final String PURPOSE = "offer";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    OfferRepository offers;

    @Inject
    WishQueries wishes;

    @Inject
    NoShowRepository noShows;

    @Inject
    AnyDates anyDates;

    @Inject
    OfferAnswers answers;

    @Inject
    WaitingList waitingList;

    @Inject
    LinkedBookings links;

    @Inject
    Sessions sessions;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Accepts the place that is held for a booking, or takes the free one of a last call: confirmed, or requested where the
     * home partner's word is asked. Refuses {@code booking.offer-lapsed} once the time is over, {@code offer-gone} when
     * somebody else was first, {@code no-offer} and {@code started}.
     *
     * @param seen the version the caller saw; null when they did not say
     */
    @OpenTo("Signed-in people, for their own bookings and those of people they may book for: the scope is in the query")
    public void accept(BookingId id, Integer seen) {
        Booking booking = locked(id, seen);
        answers.accept(booking, viewer.person().value());
        audited(booking, "booking.offer-accepted");
    }

    /**
     * Declines it: the wait ends, and the place is offered to the next one.
     *
     * @return how many others were offered a place by it
     */
    @OpenTo("Signed-in people, for their own bookings and those of people they may book for: the scope is in the query")
    public int decline(BookingId id, Integer seen) {
        Booking booking = locked(id, seen);
        int next = answers.decline(booking, viewer.person().value());
        audited(booking, "booking.offer-declined");
        return next;
    }

    private Booking locked(BookingId id, Integer seen) {
        BookingRepository.Head head = bookings.head(id.value(), reach.changing());
        allocations.lock(head.session());
        Booking booking = bookings.get(head.id());
        Stale.unless(seen, booking.version());
        return booking;
    }

    private void audited(Booking booking, String action) {
        audit.recordFor(booking.person(), action, "booking", booking.id(), booking.partner(), null);
    }

    /** What a link in a letter offers; empty when it is none of ours. Reading it changes nothing. */
    @OpenTo("Whoever holds a link that Hearth signed; it shows a session and nobody's name")
    public Optional<OfferByLink> linked(String link) {
        return links.find(PURPOSE, link).map(this::view);
    }

    /** Accepts what the link offers, if it still can be; says how it stands then. */
    @OpenTo("Whoever holds a link that Hearth signed for this one offer")
    public Optional<OfferByLink> acceptLinked(String link) {
        return answer(link, true);
    }

    /** Declines what the link offers, if it still can be; says how it stands then. */
    @OpenTo("Whoever holds a link that Hearth signed for this one offer")
    public Optional<OfferByLink> declineLinked(String link) {
        return answer(link, false);
    }

    private Optional<OfferByLink> answer(String link, boolean yes) {
        return links.locked(PURPOSE, link).map(linked -> {
            Booking booking = linked.booking();
            if (isOpen(state(linked))) {
                answer(booking, yes);
            } else if (booking.isOfferOver(clock.instant())) {
                waitingList.fill(booking.session(), booking.partnershipId());
            }
            return view(linked);
        });
    }

    private OfferByLink.State state(LinkedBookings.Linked linked) {
        return OfferState.of(linked.booking(), linked.number(), clock.instant());
    }

    private static boolean isOpen(OfferByLink.State state) {
        return state == OfferByLink.State.HELD || state == OfferByLink.State.FIRST_COME;
    }

    /** By the link the person acts, whoever holds it: it was sent to them alone. */
    private void answer(Booking booking, boolean yes) {
        String person = booking.person().value();
        if (!yes) {
            answers.decline(booking, person);
        } else if (!answers.accepted(booking, person)) {
            return;
        }
        String action = yes ? "booking.offer-accepted-by-link" : "booking.offer-declined-by-link";
        audit.recordUnsigned(booking.partnershipId(), action, "booking", booking.id());
    }

    private OfferByLink view(LinkedBookings.Linked linked) {
        Booking booking = linked.booking();
        OfferByLink.State state = state(linked);
        SessionCard session = sessions.card(new SessionId(booking.session()), booking.partnershipId());
        Instant until = isOpen(state) ? booking.offerUntil() : null;
        return new OfferByLink(
                state, session.courseTitle(), session.days(), session.siteName(), until, anyDates.isOffered(booking));
    }

    /**
     * The sessions with offers whose time is over, those with a free place that somebody who waits for any date may use, and
     * those that began a short time ago while somebody waits.
     */
    @OpenTo("The clock")
    public List<SessionId> due() {
        Instant now = clock.instant();
        return Stream.of(offers.sessionsOver(now), wishes.idle(now), noShows.begun(now))
                .flatMap(List::stream)
                .distinct()
                .map(SessionId::new)
                .toList();
    }

    /** Ends the offers of a session whose time is over: each free place is the next one's. Does nothing twice. */
    @OpenTo("The clock; what it changes follows from the dates alone")
    public void lapse(SessionId session) {
        allocations.lock(session.value());
        allocations
                .any(session)
                .map(Allocation::partnershipId)
                .ifPresent(partnership -> waitingList.fill(session.value(), partnership));
    }
}
