package org.hearth.content.model;

import java.time.LocalDate;
import org.hearth.content.ContentRefusal;
import org.hearth.content.ReviewDraft;
import org.hearth.content.VersionDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.RuleBroken;

/**
 * A version of local content.
 *
 * @param reviewOn until when it is to be reviewed; on that day it is not overdue yet
 * @param withdrawnOn the first day on which it is not to be used; null while it may be
 */
public record Version(
        String id,
        String label,
        String changes,
        LocalDate adoptedOn,
        LocalDate reviewOn,
        LocalDate withdrawnOn,
        String withdrawnReason) {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_REASON = 300;

    /** A new version as it was written down. Refuses by field what cannot be used. */
    public static Version adopted(String id, VersionDraft draft) {
        Answers answers = new Answers();
        String label = answers.text("label", draft.label(), LONGEST_LABEL);
        String changes = answers.note("changes", draft.changes(), LONGEST_TEXT);
        answers.check(changes != null, "changes", InputRefusal.MISSING);
        LocalDate from = answers.date("adoptedOn", draft.adoptedOn());
        LocalDate review = answers.date("reviewOn", draft.reviewOn());
        boolean later = from == null || review == null || review.isAfter(from);
        answers.check(later, "reviewOn", ContentRefusal.REVIEW_NEXT);
        answers.done();
        return new Version(id, label, changes, from, review, null, null);
    }

    /** Whether it never was to be used: it was withdrawn on the day it was to be adopted. */
    public boolean isVoid() {
        return withdrawnOn != null && !withdrawnOn.isAfter(adoptedOn);
    }

    /** Whether the day of its review has passed. */
    public boolean isOverdue(LocalDate day) {
        return reviewOn.isBefore(day);
    }

    /** The same after a review. Refuses by field, and a withdrawn version as {@code content.withdrawn}. */
    public Version reviewed(ReviewDraft draft, LocalDate today) {
        mustStand();
        Answers answers = new Answers();
        LocalDate held = answers.date("heldOn", draft.heldOn());
        boolean within = held == null || !held.isAfter(today) && !held.isBefore(adoptedOn);
        answers.check(within, "heldOn", ContentRefusal.REVIEW_DAY, adoptedOn, today);
        decided(answers, draft);
        LocalDate next = answers.date("nextOn", draft.nextOn());
        boolean later = held == null || next == null || next.isAfter(held);
        answers.check(later, "nextOn", ContentRefusal.REVIEW_NEXT);
        answers.done();
        return new Version(id, label, changes, adoptedOn, next, null, null);
    }

    /** What a review decided. */
    public static String decided(Answers answers, ReviewDraft draft) {
        String decided = answers.note("decided", draft.decided(), LONGEST_TEXT);
        answers.check(decided != null, "decided", InputRefusal.MISSING);
        return decided;
    }

    /** The same, not to be used from a day on. Refuses by field, and what was withdrawn before as {@code content.withdrawn}. */
    public Version withdrawn(WithdrawDraft draft) {
        mustStand();
        Answers answers = new Answers();
        LocalDate on = answers.date("on", draft.on());
        boolean after = on == null || !on.isBefore(adoptedOn);
        answers.check(after, "on", ContentRefusal.WITHDRAWN_BEFORE, adoptedOn);
        String reason = answers.text("reason", draft.reason(), LONGEST_REASON);
        answers.done();
        return new Version(id, label, changes, adoptedOn, reviewOn, on, reason);
    }

    /** Refuses a version that was withdrawn. */
    public void mustStand() {
        if (withdrawnOn != null) {
            throw new RuleBroken(ContentRefusal.WITHDRAWN, withdrawnOn);
        }
    }
}
