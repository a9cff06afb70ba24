package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** The home partner's word on its people's bookings. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final int LONGEST_REASON = 300;
    private static final String UNANSWERED = "Nobody answered in time";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingQueries queries;

    @Inject
    WaitingList waitingList;

    @Inject
    PlaceLimits limits;

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
    @Requires(Permission.APPROVE_BOOKINGS)
    public List<BookingRow> toAnswer() {
        List<BookingRow> waiting = queries.toAnswer(viewer.scope(Permission.APPROVE_BOOKINGS));
        if (!waiting.isEmpty()) {
            audit.record("bookings.seen", "booking", null, null, waiting.size() + " to answer");
        }
        return waiting;
    }

    /**
     * Says yes, with a word for the person or without. A place that is held is confirmed; a turn on the waiting list keeps
     * its place in the line, and what is offered still is the person's to accept.
     */
    @Requires(Permission.APPROVE_BOOKINGS)
    public void approve(BookingId id, String typedWord, Integer seen) {
        Answers answers = new Answers();
        String word = answers.optional("reason", typedWord, LONGEST_REASON);
        answers.done();
        Booking booking = open(id, seen);
        Instant now = clock.instant();
        Allocation places = allocations.get(new SessionId(booking.session()), viewer.partnership());
        BookingStatus before = booking.status();
        booking.approve();
        if (booking.status() == BookingStatus.CONFIRMED) {
            limits.refuseAbove(places, booking.partner());
        }
        steps.note(BookingChange.of(booking, before, now, viewer.person().value(), word), booking, places);
        audit.recordFor(booking.person(), "booking.approved", "booking", booking.id(), booking.partner(), null);
        if (booking.status() == BookingStatus.CONFIRMED) {
            notices.confirmed(booking, places);
        } else {
            waitingList.fill(booking.session(), viewer.partnership());
        }
    }

    /** Says no, with a reason the person is told. The place goes to the first waiting person. */
    @Requires(Permission.APPROVE_BOOKINGS)
    public void refuse(BookingId id, String typedReason, Integer seen) {
        Answers answers = new Answers();
        String reason = answers.optional("reason", typedReason, LONGEST_REASON);
        answers.check(reason != null, "reason", BookingRefusal.REASON_MISSING);
        answers.done();
        Booking booking = open(id, seen);
        booking.refuseUnlessAsked();
        Instant now = clock.instant();
        BookingStatus before = booking.status();
        String freed = booking.end(reason, now);
        Allocation places = allocations.get(new SessionId(booking.session()), viewer.partnership());
        steps.note(BookingChange.of(booking, before, now, viewer.person().value(), reason), booking, places);
        if (freed != null) {
            allocations.giveBack(freed);
        }
        notices.ended(booking, "refused");
        audit.recordFor(booking.person(), "booking.refused", "booking", booking.id(), booking.partner(), null);
        waitingList.fill(booking.session(), viewer.partnership());
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
        Scope scope = viewer.scope(Permission.APPROVE_BOOKINGS);
        BookingRepository.Head head = bookings.head(id.value(), scope);
        if (head.person().equals(viewer.person().value())) {
            throw new RuleBroken(BookingRefusal.NOT_YOUR_OWN);
        }
        allocations.lock(head.session());
        Booking booking = bookings.get(head.id());
        booking.refuseUnlessLive();
        Stale.unless(seen, booking.version());
        return booking;
    }
}
