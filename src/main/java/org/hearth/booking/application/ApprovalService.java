package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.application.HomeAnswers.Answerer;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** The home partner's word on its people's bookings. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final String UNANSWERED = "Nobody answered in time";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    Requests requests;

    @Inject
    HomeAnswers answers;

    @Inject
    WaitingList waitingList;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** What waits for the viewer's word, most urgent first; never one's own. That somebody's was seen is written down. */
    @OpenTo("Those whose word is asked and their deputies, which it checks itself: the scope is in the query")
    public Page<ApprovalRow> toAnswer(Paging wanted) {
        requests.refuseOthers();
        Page<ApprovalRow> waiting = Page.of(requests.toAnswer(), wanted);
        List<ApprovalRow> rows = requests.told(waiting.items());
        if (!rows.isEmpty()) {
            audit.record("bookings.seen", "booking", null, null, rows.size() + " to answer");
        }
        return new Page<>(rows, waiting.page(), waiting.size(), waiting.total());
    }

    /**
     * Says yes, with a word for the person or without. Where the manager's and the training lead's word are both asked for
     * and the viewer can give both, both are given. Refuses {@code booking.not-your-own}, {@code no-word-needed} and
     * {@code not-your-step} while the booking waits for somebody else's word.
     */
    @OpenTo("Those whose word is asked and their deputies, which it checks itself: the scope is in the query")
    public void approve(BookingId id, String typedWord, Integer seen) {
        Answers typed = new Answers();
        String word = typed.optional("reason", typedWord, BookingChange.LONGEST_REASON);
        typed.done();
        Booking booking = open(id, seen);
        answers.approve(booking, answerer(booking), word);
    }

    /** Says no, with a reason the person is told. The place goes to the first waiting person. Refuses as approving does. */
    @OpenTo("Those whose word is asked and their deputies, which it checks itself: the scope is in the query")
    public void refuse(BookingId id, String typedReason, Integer seen) {
        Answers typed = new Answers();
        String reason = typed.optional("reason", typedReason, BookingChange.LONGEST_REASON);
        typed.check(reason != null, "reason", BookingRefusal.REASON_MISSING);
        typed.done();
        Booking booking = open(id, seen);
        answers.refuse(booking, answerer(booking), reason);
    }

    /** Which requests were not answered in time. */
    @OpenTo("The clock")
    public List<BookingId> overdue() {
        return bookings.overdue(clock.instant()).stream().map(BookingId::new).toList();
    }

    /** Gives the place of an unanswered request to the first waiting person (domain rule C1). Does nothing twice. */
    @OpenTo("The clock; what it changes follows from the dates alone")
    public void lapse(BookingId id) {
        Instant now = clock.instant();
        BookingRepository.Head head = bookings.anyHead(id.value());
        int turn = allocations.lockAndTakeTurn(head.session());
        Booking booking = bookings.get(head.id());
        if (!booking.isOverdue(now)) {
            return;
        }
        allocations.giveBack(booking.lapse(turn));
        Allocation places = allocations.any(new SessionId(booking.session())).orElseThrow();
        steps.note(BookingChange.of(booking, BookingStatus.REQUESTED, now, null, UNANSWERED), booking, places);
        notices.lapsed(booking);
        audit.recordFor(booking.person(), "booking.lapsed", "booking", booking.id(), booking.partner(), null);
        waitingList.fill(booking.session(), new PartnershipId(booking.partnership()));
    }

    private Booking open(BookingId id, Integer seen) {
        requests.refuseOthers();
        BookingRepository.Head head = bookings.within(id.value(), requests.scope())
                .or(() -> forSomebody(id.value()))
                .orElseThrow(() -> new NotFound("booking", id.value()));
        if (head.person().equals(viewer.person().value())) {
            throw new RuleBroken(BookingRefusal.NOT_YOUR_OWN);
        }
        allocations.lock(head.session());
        Booking booking = bookings.get(head.id());
        booking.refuseUnlessLive();
        Stale.unless(seen, booking.version());
        booking.word().refuseUnlessAsked();
        return booking;
    }

    private Optional<BookingRepository.Head> forSomebody(String id) {
        return Optional.of(id).filter(requests::reachesForSomebody).map(bookings::anyHead);
    }

    private Answerer answerer(Booking booking) {
        return requests.answerer(booking.id()).orElseThrow(() -> new RuleBroken(BookingRefusal.NOT_YOUR_STEP));
    }
}
