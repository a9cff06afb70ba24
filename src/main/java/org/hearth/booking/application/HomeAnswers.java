package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Decision;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.ApprovalRepository;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;

/** What becomes of a booking whose home partner answers. The allocation must be locked. */
@ApplicationScoped
class HomeAnswers {

    private static final Map<ApprovalStep, String> CAPACITY =
            Map.of(ApprovalStep.MANAGER, "as the manager", ApprovalStep.TRAINING_LEAD, "as a training lead");

    @Inject
    AllocationRepository allocations;

    @Inject
    ApprovalRepository approvals;

    @Inject
    WaitingList waitingList;

    @Inject
    PlaceLimits limits;

    @Inject
    Steps steps;

    @Inject
    HomeWord word;

    @Inject
    BookingNotices notices;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Who answers.
     *
     * @param of whom they stand in for; null for themselves
     * @param byLink whether by the link in a letter
     */
    record Answerer(PersonId by, PersonId of, boolean byLink) {}

    /**
     * Says yes, with a word for the person or without; both words, where both are asked for and are theirs to give. After
     * the last word a place that is held is confirmed; a turn on the waiting list keeps its place in the line, and what is
     * offered still is the person's to accept. After the first of two the next is asked for.
     */
    void approve(Booking booking, Answerer who, String said) {
        Allocation places = allocations.get(new SessionId(booking.session()), booking.partnershipId());
        approve(booking, places, who, said);
        if (who.of() == null && word.isAskedOf(booking, who.by())) {
            approve(booking, places, who, said);
        }
        switch (booking.status()) {
            case CONFIRMED -> notices.confirmed(booking, places);
            case REQUESTED -> notices.ask(booking);
            default -> waitingList.fill(booking.session(), booking.partnershipId());
        }
    }

    private void approve(Booking booking, Allocation places, Answerer who, String said) {
        BookingStatus before = booking.status();
        ApprovalStep step = booking.word().awaits();
        booking.approve(word.answerBy(booking.word().asking(), places));
        if (booking.status() == BookingStatus.CONFIRMED) {
            limits.refuseAbove(places, booking.partner());
        }
        steps.note(BookingChange.of(booking, before, clock.instant(), who.by().value(), said), booking, places);
        keep(booking, step, Decision.Answer.APPROVED, who);
    }

    /** Says no, with a reason the person is told. The place goes to the first waiting person. */
    void refuse(Booking booking, Answerer who, String reason) {
        booking.word().refuseUnlessAsked();
        Instant now = clock.instant();
        BookingStatus before = booking.status();
        ApprovalStep step = booking.word().awaits();
        String freed = booking.end(reason, now);
        Allocation places = allocations.get(new SessionId(booking.session()), booking.partnershipId());
        steps.note(BookingChange.of(booking, before, now, who.by().value(), reason), booking, places);
        keep(booking, step, Decision.Answer.REFUSED, who);
        if (freed != null) {
            allocations.giveBack(freed);
        }
        notices.ended(booking, "refused");
        waitingList.fill(booking.session(), booking.partnershipId());
    }

    private void keep(Booking booking, ApprovalStep step, Decision.Answer answer, Answerer who) {
        approvals.add(new Decision(booking.id(), step, answer, who.by(), who.of(), who.byLink(), clock.instant()));
        String action = answer == Decision.Answer.APPROVED ? "booking.approved" : "booking.refused";
        write(who, booking.person(), action, booking, CAPACITY.get(step));
        if (who.of() != null) {
            write(who, who.of(), "approval.given-for", booking, CAPACITY.get(step));
        }
    }

    private void write(Answerer who, PersonId whom, String action, Booking booking, String as) {
        if (who.byLink()) {
            String name = people.contact(who.by()).map(Contact::name).orElse(null);
            var holder = new AuditLog.LinkHolder(who.by(), name, booking.partnershipId());
            audit.recordByLink(holder, whom, action, "booking", booking.id(), booking.partner(), as);
        } else {
            audit.recordFor(whom, action, "booking", booking.id(), booking.partner(), as);
        }
    }
}
