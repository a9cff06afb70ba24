package org.hearth.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hearth.kernel.PartnershipId;

/** What scheduling asks of the room that keeps local content: may a session of the programme be held on these days? */
public interface LocalContent {

    /**
     * What is missing on the days, each with the first day it is missing on; empty when nothing is, or when the programme is
     * not adapted locally. Until the transaction ends nobody withdraws what was there.
     */
    List<Gap> gaps(String programme, PartnershipId partnership, Collection<LocalDate> days);

    /**
     * Something missing.
     *
     * @param day the first day without; the day the review is due for one that is overdue, or will be by then
     * @param refuses whether it keeps a session from being published; otherwise it is to be said
     */
    record Gap(What what, LocalDate day, boolean refuses) {}

    /** What can be missing. */
    enum What {
        NO_VERSION,
        NOT_READY,
        REVIEW_OVERDUE,
        REVIEW_DUE
    }
}
