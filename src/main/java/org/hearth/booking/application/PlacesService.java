package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Division;
import org.hearth.booking.NeedCount;
import org.hearth.booking.PlacesView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.PlaceCause;
import org.hearth.booking.model.PlaceChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.ShareKind;
import org.hearth.booking.model.Split;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** How a host divides a session's places between its own people and other partners'. */
@ApplicationScoped
@Transactional
public class PlacesService {

    private static final int MOST_OFFERS = 200;
    private static final String REASON = "withdrawalReason";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingQueries queries;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingNotices notices;

    @Inject
    WaitingList waitingList;

    @Inject
    WaitingLine line;

    @Inject
    Steps steps;

    @Inject
    Partners partners;

    @Inject
    Sessions sessions;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The places of a session the viewer's partner hosts. */
    @Requires(Permission.OPEN_PLACES)
    public PlacesView places(SessionId session) {
        return view(hosted(session));
    }

    /** The session itself, for the page's heading. */
    @Requires(Permission.OPEN_PLACES)
    public SessionCard session(SessionId session) {
        Allocation places = hosted(session);
        return sessions.card(places.sessionId(), places.partnershipId());
    }

    /** What the people with a place need, counted for planning: what they agreed to share, and nobody's name. */
    @Requires(Permission.OPEN_PLACES)
    public List<NeedCount> needs(SessionId session) {
        Allocation places = hosted(session);
        return queries.needs(places.session(), places.partnershipId());
    }

    /** The partners places can be opened to: those in the agreement on the session's first day, but the host. */
    @Requires(Permission.OPEN_PLACES)
    public List<PartnerCard> others(SessionId session) {
        Allocation places = hosted(session);
        return partners.takingPart(places.partnershipId(), places.firstDay()).stream()
                .filter(partner -> !partner.id().equals(places.host()))
                .toList();
    }

    /**
     * Divides the places anew. What is not opened is the host's own. Refuses {@code booking.promised} when fewer would be
     * left for somebody than they have taken, unless the host says that the last to book go to the head of the waiting
     * list and why ({@code booking.withdrawal-reason} without a reason, domain rule C21); and more places for a partner
     * outside the agreement on the first day as {@code booking.not-in-agreement} (domain rule C20). A place that comes free by it goes to the first waiting person.
     */
    @Requires(Permission.OPEN_PLACES)
    public PlacesView divide(SessionId session, Division division, Integer seen) {
        if (division.parts().size() > MOST_OFFERS) {
            throw new BadInput("offers", BookingRefusal.TOO_MANY, MOST_OFFERS);
        }
        reason(division, false);
        Allocation before = hosted(session);
        allocations.lock(before.session());
        before = hosted(session);
        Stale.unless(seen, before.splitVersion());
        before.refuseOnceBegun(clock.instant());
        refuseOutsiders(before, division);
        if (division.moveToWaiting()) {
            before = withdraw(before, division);
        }
        List<Share> after =
                Split.after(before.shares(), before.capacity(), before.hostId()).into(division);
        allocations.divide(before, after, agreement(before, division), division.mostPercent());
        allocations.note(PlaceChange.of(
                before.session(), PlaceCause.DIVIDED, null, opened(after), viewer.person(), clock.instant()));
        audit.record(
                "places.divided",
                "session",
                before.session(),
                before.hostId(),
                division.parts().size() + " offers");
        waitingList.fill(before.session(), before.partnershipId());
        return view(hosted(session));
    }

    private static int opened(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.kind() != ShareKind.OWN)
                .mapToInt(Share::places)
                .sum();
    }

    /** The last to book of each share that becomes too small go to the head of the waiting list, in the order they booked. */
    private Allocation withdraw(Allocation before, Division division) {
        Map<String, Integer> tooMany =
                Split.after(before.shares(), before.capacity(), before.hostId()).tooMany(division);
        String reason = reason(division, !tooMany.isEmpty());
        if (tooMany.isEmpty()) {
            return before;
        }
        List<Booking> moved = new ArrayList<>();
        tooMany.forEach(
                (share, many) -> bookings.holding(share).stream().limit(many).forEach(moved::add));
        moved.sort(Comparator.comparing(Booking::bookedAt).reversed());
        allocations.lockAndTakeTurn(before.session()); // somebody waits from now on
        int turn = bookings.firstTurn(before.session());
        for (Booking booking : moved) {
            BookingStatus was = booking.status();
            allocations.giveBack(booking.backToWaiting(--turn));
            steps.note(
                    BookingChange.of(
                            booking, was, clock.instant(), viewer.person().value(), reason),
                    booking,
                    before);
            notices.withdrawn(booking);
            audit.recordFor(
                    booking.person(), "booking.place-withdrawn", "booking", booking.id(), booking.partner(), reason);
        }
        bookings.flush();
        return hosted(before.sessionId());
    }

    private static String reason(Division division, boolean needed) {
        Answers answers = new Answers();
        String reason = answers.optional(REASON, division.withdrawalReason(), BookingChange.LONGEST_REASON);
        answers.check(!needed || reason != null, REASON, BookingRefusal.WITHDRAWAL_REASON);
        answers.done();
        return reason;
    }

    private String agreement(Allocation before, Division division) {
        boolean asked = division.own().reachesAgreement() || !division.parts().isEmpty();
        return asked
                ? partners.reciprocalAgreement(before.partnershipId(), before.firstDay())
                        .orElse(before.agreement())
                : before.agreement();
    }

    /** What was opened before stays, and may become less: nobody loses a place because a partner left. */
    private void refuseOutsiders(Allocation before, Division division) {
        LocalDate on = before.firstDay();
        boolean agreed =
                partners.reciprocalAgreement(before.partnershipId(), on).isPresent();
        List<String> taking = partners.takingPart(before.partnershipId(), on).stream()
                .map(PartnerCard::id)
                .toList();
        if (!agreed && division.own().reachesAgreement()) {
            throw new RuleBroken(BookingRefusal.NO_AGREEMENT, on);
        }
        for (Division.Part part : division.parts()) {
            String name = name(part.partner(), before);
            boolean kind = part.partnerType() != null;
            boolean more = part.places() != null && (kind || part.places() > before.openedTo(part.partner()));
            if (!more || part.everyone() || before.host().equals(part.partner())) {
                continue; // the division itself says what is wrong with these
            }
            if (!agreed) {
                throw new RuleBroken(BookingRefusal.NO_AGREEMENT, on);
            }
            if (name != null && !taking.contains(part.partner())) {
                throw new RuleBroken(BookingRefusal.NOT_IN_AGREEMENT, name, on);
            }
        }
    }

    private Allocation hosted(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        if (!viewer.scope(Permission.OPEN_PLACES).covers(places.hostId())) {
            throw new NotFound("booking", session.value());
        }
        return places;
    }

    private PlacesView view(Allocation places) {
        Share own = places.shares().stream()
                .filter(share -> share.kind() == ShareKind.OWN)
                .findFirst()
                .orElseThrow();
        List<PlacesView.Opened> opened = places.shares().stream()
                .filter(share -> share.kind() != ShareKind.OWN)
                .map(share -> opened(share, places))
                .toList();
        return new PlacesView(
                places.session(),
                places.ref(),
                places.capacity(),
                own.places(),
                own.taken(),
                own.ladder(),
                opened,
                places.mostPercent(),
                places.free(),
                line.length(places),
                places.splitVersion());
    }

    private PlacesView.Opened opened(Share share, Allocation places) {
        return new PlacesView.Opened(
                share.partner(),
                name(share.partner(), places),
                share.type(),
                share.kind().name(),
                share.places(),
                share.taken(),
                share.ladder(),
                share.reach(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE))
                        .name());
    }

    private String name(String partner, Allocation places) {
        return partner == null
                ? null
                : partners.card(new PartnerId(partner), places.partnershipId()).name();
    }
}
