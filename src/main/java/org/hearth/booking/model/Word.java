package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.BookingRefusal;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.BookingApproval;

/** The home partner's word on a booking: what was asked under the rule of that day, whose is awaited, and until when. */
@Embeddable
public class Word {

    @Enumerated(EnumType.STRING)
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_rule")
    private BookingApproval rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_step")
    private ApprovalStep step;

    @Column(name = "answer_days")
    private Integer days;

    @Column(name = "answer_by")
    private Instant answerBy;

    protected Word() {} // for JPA

    Word(Asking asking) {
        approval = asking.isOfSomebody() ? Approval.ASKED : Approval.NONE;
        if (asking.isOfSomebody()) {
            rule = asking.rule();
            step = asking.first();
            days = asking.days();
        }
    }

    Approval approval() {
        return approval;
    }

    /** What was asked. */
    public Asking asking() {
        if (approval == Approval.NONE) {
            return Asking.NOBODY;
        }
        return rule == null ? Asking.USUAL : new Asking(rule, days);
    }

    /** Whose word is awaited; null when nobody's is. */
    public ApprovalStep awaits() {
        if (approval != Approval.ASKED && approval != Approval.LAPSED) {
            return null;
        }
        return step == null ? asking().first() : step;
    }

    /** Whose word is awaited after this one; null when it is the last. */
    public ApprovalStep next() {
        boolean both = asking().rule() == BookingApproval.BOTH && awaits() == ApprovalStep.MANAGER;
        return both ? ApprovalStep.TRAINING_LEAD : null;
    }

    Instant answerBy() {
        return answerBy;
    }

    /** Refuses when nobody's word is awaited. */
    public void refuseUnlessAsked() {
        if (awaits() == null) {
            throw new RuleBroken(BookingRefusal.NO_WORD_NEEDED);
        }
    }

    /** A place is held now: whether it waits for a word, which then is awaited until the moment. */
    boolean isAskedUntil(Instant moment) {
        boolean asked = approval == Approval.ASKED;
        answerBy = asked ? moment : null;
        return asked;
    }

    /** No place is held any more, so nothing hurries. */
    void waitsNoMore() {
        answerBy = null;
    }

    /** Nobody answered in time. */
    void lapse() {
        approval = Approval.LAPSED;
        answerBy = null;
    }

    boolean isOverdue(Instant now) {
        return answerBy != null && !now.isBefore(answerBy);
    }

    /** The word that is awaited is given; says whether it was the last. Else the next is awaited until the moment. */
    boolean give(Instant until) {
        boolean last = asking().rule() != BookingApproval.BOTH || awaits() == ApprovalStep.TRAINING_LEAD;
        approval = last ? Approval.GIVEN : Approval.ASKED;
        step = last ? null : ApprovalStep.TRAINING_LEAD;
        answerBy = last ? null : until;
        return last;
    }
}
