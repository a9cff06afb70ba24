package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingDetail;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Bookings;
import org.hearth.booking.HouseRule;
import org.hearth.booking.OpenPlaces;
import org.hearth.booking.PersonBooking;
import org.hearth.booking.WordStanding;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.ApprovalRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.WishRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/**
 * Shows bookings. The host of a session sees the names and home partners of everybody booked on it, and the access needs
 * they shared; everybody else sees the people in their own scope and nobody besides.
 */
@ApplicationScoped
@Transactional
public class BookingViewService implements Bookings {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingQueries queries;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    WaitingLine line;

    @Inject
    ApprovalRepository approvals;

    @Inject
    Requests requests;

    @Inject
    WishRepository wishes;

    @Inject
    HomeWord word;

    @Inject
    HouseRules houseRules;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The live bookings of a session that the viewer may see. */
    @OpenTo("Signed-in people: the host sees everybody, others the people in their scope, which the query applies")
    public Page<BookingRow> ofSession(SessionId session, Paging paging) {
        reach.mustShowBookings();
        Allocation places = allocations.get(session, viewer.partnership());
        if (reach.hosts(places, Permission.VIEW_HOST_BOOKINGS)) {
            audit.record("bookings.seen", "session", places.session(), places.hostId(), null);
            return placed(places, queries.ofSession(places.session(), places.partnershipId(), paging));
        }
        Page<BookingRow> found =
                placed(places, queries.ofSession(places.session(), reach.scope(Permission.VIEW_BOOKINGS), paging));
        if (found.items().stream().anyMatch(row -> !isOwn(row))) {
            audit.record("bookings.seen", "session", places.session(), null, "people in reach");
        }
        return found;
    }

    /** One booking: one's own, one in scope, or one on a session the viewer hosts. Not found otherwise. */
    @OpenTo("Signed-in people: the scope is in the query")
    public BookingDetail booking(BookingId id) {
        reach.mustShowBookings();
        Scope scope = reach.scope(Permission.VIEW_BOOKINGS);
        Optional<BookingRow> atHome = Stream.of(
                        Permission.VIEW_BOOKINGS, Permission.BOOK_FOR_OTHERS, Permission.APPROVE_BOOKINGS)
                .flatMap(each -> queries.find(id.value(), reach.scope(each)).stream())
                .findFirst()
                .or(() -> Optional.of(id.value())
                        .filter(requests::reachesForSomebody)
                        .flatMap(each -> queries.find(each, Scope.all(viewer.partnership()))));
        BookingRow found = atHome.orElseGet(() -> hosted(id));
        Allocation places = allocations.get(new SessionId(found.session()), scope.partnership());
        BookingQueries.Extra extra = queries.extra(found.id());
        BookingRow row = line.placed(places, found);
        Instant now = clock.instant();
        boolean own = isOwn(row);
        if (!own) {
            audit.recordFor(
                    new PersonId(row.person()),
                    "booking.seen",
                    "booking",
                    row.id(),
                    new PartnerId(row.partner()),
                    null);
        }
        boolean live = row.status() != BookingStatus.CANCELLED && now.isBefore(places.firstStart());
        Instant until = houseRules.ownCutOff(extra.policy(), places.firstStart());
        boolean inTime = now.isBefore(until) || !isSure(row) || !own;
        boolean mine = own
                || queries.find(row.id(), reach.scope(Permission.BOOK_FOR_OTHERS))
                        .isPresent();
        boolean changeable = live && inTime && mine;
        boolean answerable = !own && requests.answerer(row.id()).isPresent();
        return new BookingDetail(
                own ? withNeeds(row, extra.accessNeeds()) : row,
                sessions.card(new SessionId(row.session()), scope.partnership()),
                extra.shareKind(),
                until,
                changeable,
                live && !inTime,
                atHome.map(at -> approvals.standing(at.id())).orElse(WordStanding.NOT_SHOWN),
                answerable,
                mine && isOpen(row, now),
                changeable && asksFirst(extra.engagement()),
                own,
                row.position() == null ? null : line.order(places),
                wishes.of(row.id()).orElse(null),
                extra.endReason(),
                extra.inviteSequence());
    }

    private Page<BookingRow> placed(Allocation places, Page<BookingRow> found) {
        boolean waits = found.items().stream().anyMatch(row -> row.position() != null);
        if (!waits || line.turnsDecide(places)) {
            return found;
        }
        Map<String, Integer> positions = line.positions(places);
        return new Page<>(
                found.items().stream()
                        .map(row -> row.at(positions.get(row.id())))
                        .toList(),
                found.page(),
                found.size(),
                found.total());
    }

    /** Whether a place can be accepted; once a session has begun too, for a short time. */
    private static boolean isOpen(BookingRow row, Instant now) {
        return row.status() != BookingStatus.CANCELLED && row.offerUntil() != null && now.isBefore(row.offerUntil());
    }

    private static boolean isSure(BookingRow row) {
        return row.status() != BookingStatus.WAITING && row.status() != BookingStatus.OFFERED;
    }

    private boolean asksFirst(String engagement) {
        return people.engagement(engagement, viewer.partnership())
                .filter(work -> word.of(work, viewer.partnership()).isOfSomebody())
                .isPresent();
    }

    private boolean isOwn(BookingRow row) {
        return row.person().equals(viewer.person().value());
    }

    private BookingRow hosted(BookingId id) {
        BookingRow row =
                queries.hosted(id.value(), viewer.partnership()).orElseThrow(() -> new NotFound("booking", id.value()));
        Allocation places = allocations.get(new SessionId(row.session()), viewer.partnership());
        if (!reach.hosts(places, Permission.VIEW_HOST_BOOKINGS)) {
            throw new NotFound("booking", id.value());
        }
        return row;
    }

    private static BookingRow withNeeds(BookingRow row, String needs) {
        return new BookingRow(
                row.id(),
                row.session(),
                row.sessionRef(),
                row.course(),
                row.firstStart(),
                row.person(),
                row.name(),
                row.partner(),
                row.partnerName(),
                row.status(),
                row.position(),
                needs,
                row.answerBy(),
                row.offerUntil(),
                row.withdrawnReason(),
                row.together(),
                row.version());
    }

    @Override
    @OpenTo("Other rooms, which have found the person within a scope")
    public List<PersonBooking> of(PersonId person, PartnershipId partnership) {
        return queries.live(person, partnership);
    }

    @Override
    @OpenTo("Other rooms, which have found the session within a scope")
    public Set<String> evaluatedFirst(SessionId session, PartnershipId partnership) {
        return queries.underPolicyAsking(HouseRule.EVALUATION_FIRST, session.value(), partnership);
    }

    @Override
    @OpenTo("The viewer's first page: their own list, by their own scope")
    public List<ApprovalRow> toAnswer() {
        return requests.toAnswer();
    }

    @Override
    @OpenTo("Other rooms, for the partner of somebody they know; sessions and numbers, nobody's name")
    public List<OpenPlaces> openTo(PartnerId partner, PartnershipId partnership, PersonId except, int most) {
        return queries.openTo(
                partner, partnership, except, clock.instant(), houseRules.bookableFrom(partnership), most);
    }
}
