package org.hearth.booking.model;

import org.hearth.booking.ApprovalStep;
import org.hearth.partnership.BookingApproval;

/**
 * What a booking asks of its home partner: what is left of the partner's rule once it is known who books for whom.
 *
 * @param rule whose word, in which order
 * @param days how many working days each of them has to answer
 */
public record Asking(BookingApproval rule, int days) {

    /** Nobody is asked. */
    public static final Asking NOBODY = new Asking(BookingApproval.NONE, 0);

    /** How many working days there are to answer where the partner says nothing. */
    public static final int USUAL_DAYS = 5;

    /** What is asked where an older version of Hearth asked: the manager, whom a training lead may stand in for. */
    static final Asking USUAL = new Asking(BookingApproval.MANAGER, USUAL_DAYS);

    /** Whether anybody is asked. */
    public boolean isOfSomebody() {
        return rule != BookingApproval.NONE;
    }

    /** Whose word comes first; null when nobody is asked. */
    public ApprovalStep first() {
        return switch (rule) {
            case NONE -> null;
            case MANAGER, BOTH -> ApprovalStep.MANAGER;
            case TRAINING_LEAD -> ApprovalStep.TRAINING_LEAD;
        };
    }
}
