package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something a person has to do next for their learning.
 *
 * @param what an award to renew, one that has run out, or a course that waits for a further condition
 * @param by the day it is due; null when no day is set
 * @param detail for a condition, its code; otherwise null
 */
public record DueView(What what, String courseRef, String courseTitle, LocalDate by, String detail)
        implements Serializable {

    /** Why it is due. */
    public enum What {
        RENEW,
        OVERDUE,
        CONDITION
    }
}
