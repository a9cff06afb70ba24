package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.catalogue.Condition;

/**
 * Something a person has to do next for their learning.
 *
 * @param what an award to renew, one that has run out, or a course that waits for a further condition
 * @param by the day it is due; null when no day is set
 * @param booking for a condition, the booking it is about; otherwise null
 * @param detail for a condition, its code; otherwise null
 */
public record DueView(What what, String courseRef, String courseTitle, LocalDate by, String booking, String detail)
        implements Serializable {

    /** Whether the person can do it in Hearth themselves: the evaluation. */
    public boolean asksEvaluation() {
        return what == What.CONDITION && Condition.EVALUATION.name().equals(detail);
    }

    /** Why it is due. */
    public enum What {
        RENEW,
        OVERDUE,
        CONDITION
    }
}
