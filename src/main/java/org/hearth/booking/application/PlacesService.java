package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.NeedCount;
import org.hearth.booking.PlacesView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.ShareKind;
import org.hearth.booking.model.Split;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.PlaceOffer;
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

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingQueries queries;

    @Inject
    WaitingList waitingList;

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
     * left for somebody than they have taken, and more places for a partner outside the agreement on the first day as
     * {@code booking.not-in-agreement} (domain rule C20); a place that comes free by it goes to the first waiting person.
     */
    @Requires(Permission.OPEN_PLACES)
    public PlacesView divide(SessionId session, List<PlaceOffer> offers, Integer seen) {
        if (offers == null || offers.size() > MOST_OFFERS) {
            throw new BadInput("offers", BookingRefusal.TOO_MANY, MOST_OFFERS);
        }
        Allocation before = hosted(session);
        allocations.lock(before.session());
        before = hosted(session);
        Stale.unless(seen, before.splitVersion());
        before.refuseOnceBegun(clock.instant());
        refuseOutsiders(before, offers);
        List<Share> after =
                Split.after(before.shares(), before.capacity(), before.hostId()).into(offers);
        allocations.divide(before, after, agreement(before, offers));
        audit.record("places.divided", "session", before.session(), before.hostId(), offers.size() + " offers");
        waitingList.fill(before.session(), before.partnershipId());
        return view(hosted(session));
    }

    private String agreement(Allocation before, List<PlaceOffer> offers) {
        if (offers.stream().allMatch(offer -> offer.partner() != null)) {
            return before.agreement();
        }
        return partners.reciprocalAgreement(before.partnershipId(), before.firstDay())
                .orElse(before.agreement());
    }

    /** What was opened before stays, and may become less: nobody loses a place because a partner left. */
    private void refuseOutsiders(Allocation before, List<PlaceOffer> offers) {
        LocalDate on = before.firstDay();
        boolean agreed =
                partners.reciprocalAgreement(before.partnershipId(), on).isPresent();
        List<String> taking = partners.takingPart(before.partnershipId(), on).stream()
                .map(PartnerCard::id)
                .toList();
        for (PlaceOffer offer : offers) {
            String name = name(offer.partner(), before);
            boolean more = offer.places() != null && offer.places() > before.openedTo(offer.partner());
            if (!more || before.host().equals(offer.partner())) {
                continue; // the division itself says what is wrong with these
            }
            if (!agreed) {
                throw new RuleBroken(BookingRefusal.NO_AGREEMENT, on);
            }
            if (name != null && !taking.contains(offer.partner())) {
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
                .map(share -> new PlacesView.Opened(
                        share.partner(), name(share.partner(), places), share.places(), share.taken()))
                .toList();
        return new PlacesView(
                places.session(),
                places.ref(),
                places.capacity(),
                own.places(),
                own.taken(),
                opened,
                places.free(),
                queries.waiting(places.session()),
                places.splitVersion());
    }

    private String name(String partner, Allocation places) {
        return partner == null
                ? null
                : partners.card(new PartnerId(partner), places.partnershipId()).name();
    }
}
