package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingOffer;
import org.hearth.booking.OtherDate;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What people are shown before they book: for whom they may, which place it would be, and what else there is. */
@ApplicationScoped
@Transactional
public class OfferService {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingQueries queries;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    WaitingLine line;

    @Inject
    Sessions sessions;

    @Inject
    People people;

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

    /** The session, by its id or its reference. */
    @Requires(Permission.VIEW_SESSIONS)
    public SessionCard session(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        return sessions.card(places.sessionId(), places.partnershipId());
    }

    /**
     * What one person is offered; refuses what a booking would refuse, as far as it can be known before. It shows their work
     * and the needs they share: who looks for somebody else is written down.
     *
     * @param engagement the work it is for; null for the one that counts
     */
    @OpenTo("Signed-in people, for themselves and those they may book for, which it checks itself")
    public BookingOffer offer(SessionId session, PersonId person, String engagement) {
        Instant now = clock.instant();
        Scope scope = reach.booking(person);
        Allocation places = allocations.get(session, scope.partnership());
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        EngagementCard work = people.engagement(person, engagement, scope, today);
        places.refuseUnlessOpen(now);
        List<Share> usable = desk.sharesFor(places, work.partnerId());
        desk.refuseUnlessReady(places, person);
        if (!person.equals(viewer.person())) {
            audit.recordFor(person, "offer.seen", "session", places.session(), work.partnerId(), null);
        }
        Share first = usable.stream().filter(Share::hasRoom).findFirst().orElse(usable.get(0));
        return new BookingOffer(
                work.person(),
                work.personName(),
                work.id(),
                work.partnerName(),
                work.jobTitle(),
                people.engagements(person, scope, today).stream()
                        .filter(each -> !each.id().equals(work.id()))
                        .map(each -> new BookingOffer.Work(each.id(), each.jobTitle(), each.partnerName()))
                        .toList(),
                first.kind().name(),
                usable.stream().mapToInt(Share::free).sum(),
                line.length(places),
                work.sharedNeeds(),
                queries.liveOn(places.session(), person, places.partnershipId()).orElse(null),
                word.said(work, places.partnershipId()));
    }

    /** The people the viewer may book for, by name or email. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public Page<PersonCard> people(String words, Paging paging) {
        return listed(null, people.find(words, null, viewer.scope(Permission.BOOK_FOR_OTHERS), paging));
    }

    /** The partner's people the viewer may book for, by name or email. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public Page<PersonCard> people(String words, PartnerId partner, Paging paging) {
        return listed(partner, people.find(words, partner, viewer.scope(Permission.BOOK_FOR_OTHERS), paging));
    }

    private Page<PersonCard> listed(PartnerId partner, Page<PersonCard> found) {
        audit.record("people.listed", "person", null, partner, found.items().size() + " of " + found.total());
        return found;
    }

    /** Other dates of the course of a booking that the viewer may change, with what is free there for its partner. */
    @OpenTo("Signed-in people, for bookings they may change: the scope is in the query")
    public List<OtherDate> otherDates(BookingId id) {
        Scope scope = reach.changing();
        BookingRepository.Head head = bookings.head(id.value(), scope);
        PartnerId home = new PartnerId(head.partner());
        return queries
                .otherDates(
                        head.session(),
                        scope.partnership(),
                        clock.instant(),
                        houseRules.bookableFrom(scope.partnership()))
                .stream()
                .map(each -> each.left(
                        desk.freeFor(allocations.get(new SessionId(each.session()), scope.partnership()), home)))
                .toList();
    }
}
