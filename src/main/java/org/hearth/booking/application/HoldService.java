package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.HoldView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Hold;
import org.hearth.booking.model.PlaceCause;
import org.hearth.booking.model.PlaceChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Partners hold places by number and name people later; naming is an ordinary booking. */
@ApplicationScoped
@Transactional
public class HoldService {

    @Inject
    AllocationRepository allocations;

    @Inject
    PlaceDesk desk;

    @Inject
    WaitingList waitingList;

    @Inject
    HouseRules houseRules;

    @Inject
    PlaceNotices notices;

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

    /** The session, for the page's heading. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public SessionCard session(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        return sessions.card(places.sessionId(), places.partnershipId());
    }

    /** The partners the viewer may hold places for, by name. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public List<PartnerCard> mine() {
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> viewer.scope(Permission.BOOK_FOR_OTHERS).covers(new PartnerId(each.id())))
                .toList();
    }

    /**
     * What a partner holds of a session, and could hold. A partner whose people the viewer may not book is not found.
     *
     * @param partner null for the first the viewer books for, by name
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public HoldView held(SessionId session, String partner) {
        Allocation places = allocations.get(session, viewer.partnership());
        return view(places, partner == null || partner.isBlank() ? first() : mine(partner));
    }

    private PartnerId first() {
        return mine().stream()
                .findFirst()
                .map(each -> new PartnerId(each.id()))
                .orElseThrow(() -> new NotFound("partnership", "partner"));
    }

    /**
     * Holds so many places more until the day; all the partner holds of the session is kept until then. Refuses
     * {@code booking.hold-none}, {@code hold-too-many}, {@code hold-return}, {@code closed} and {@code no-share}.
     *
     * @param returnOn when unnamed places open to others by themselves, at its beginning in Europe/London
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public HoldView hold(SessionId session, String asked, Integer number, LocalDate returnOn) {
        Allocation places = waitingList.catchUp(locked(session));
        PartnerId partner = said(asked, number);
        places.refuseUnlessOpen(clock.instant());
        List<Share> usable = desk.sharesFor(places, partner);
        List<Share> after =
                Hold.of(places, partner, today()).more(usable, number, returnOn, houseRules.lastReturn(places));
        keep(places, after, PlaceCause.HELD, partner, number);
        notices.remindToName(places, partner, viewer.person(), returnOn);
        return view(allocations.get(places.sessionId(), viewer.partnership()), partner);
    }

    /** Gives unnamed places back: the first waiting person is next. Refuses {@code booking.hold-named}. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public HoldView giveBack(SessionId session, String asked, Integer number) {
        Allocation places = locked(session);
        PartnerId partner = said(asked, number);
        places.refuseOnceBegun(clock.instant());
        List<Share> after = Hold.of(places, partner, today()).fewer(number);
        keep(places, after, PlaceCause.RETURNED, partner, number);
        waitingList.fill(places.session(), places.partnershipId());
        return view(allocations.get(places.sessionId(), viewer.partnership()), partner);
    }

    private PartnerId said(String partner, Integer number) {
        Answers answers = new Answers();
        answers.check(partner != null && !partner.isBlank(), "partner", BookingRefusal.PARTNER_MISSING);
        answers.check(number != null, "places", BookingRefusal.PLACES_MISSING);
        answers.done();
        return mine(partner);
    }

    private void keep(Allocation places, List<Share> after, PlaceCause cause, PartnerId partner, int number) {
        allocations.divide(places, after, places.agreement(), places.mostPercent());
        allocations.note(
                PlaceChange.of(places.session(), cause, partner.value(), number, viewer.person(), clock.instant()));
        audit.record(
                cause == PlaceCause.HELD ? "places.held" : "places.returned",
                "session",
                places.session(),
                partner,
                number + " places");
    }

    private Allocation locked(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        allocations.lock(places.session());
        return allocations.get(places.sessionId(), places.partnershipId());
    }

    private PartnerId mine(String id) {
        PartnerId partner = new PartnerId(id);
        if (!viewer.scope(Permission.BOOK_FOR_OTHERS).covers(partner)) {
            throw new NotFound("partnership", id);
        }
        return partner;
    }

    private HoldView view(Allocation places, PartnerId partner) {
        Optional<Share> held = places.heldBy(partner);
        int free =
                places.isOpen(clock.instant()) && houseRules.lastReturn(places).isAfter(today())
                        ? Hold.of(places, partner, today()).free(desk.usableFor(places, partner))
                        : 0;
        return new HoldView(
                places.session(),
                places.ref(),
                partner.value(),
                partners.card(partner, places.partnershipId()).name(),
                held.map(Share::places).orElse(0),
                held.map(Share::taken).orElse(0),
                held.map(share -> share.ladder().agreementOn()).orElse(null),
                free,
                houseRules.lastReturn(places),
                places.splitVersion());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
