package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that waits for the reader.
 *
 * @param what which kind; the page has its words
 * @param title the course, or how many there are of it
 * @param who whom it is about, or what exactly; null when nothing
 * @param on the day it is about; null when none
 * @param href where it is done
 */
public record NeedView(What what, String title, String who, LocalDate on, String href) implements Serializable {

    /** What has to be done. */
    public enum What {
        OFFER,
        REGISTER,
        APPROVE,
        DECIDE,
        /** A published session has no accredited lead any more. */
        LEAD,
        DRAFT,
        OVERDUE,
        RENEW,
        CONDITION,
        /** Work-discussion groups or other parts of practice embedding stand between the person and a certificate. */
        AFTER_COURSE,
        EVALUATE,
        /** Somebody was nominated as a trainer and has no seat yet. */
        NOMINATED,
        /** A trainer of theirs lapses soon; the day is the last they count. */
        AT_RISK,
        /** A licence they manage ends; the day is its last. */
        LICENCE,
        MAIL
    }
}
