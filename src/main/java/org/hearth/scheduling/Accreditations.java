package org.hearth.scheduling;

import java.time.LocalDate;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/**
 * Who may train what on which day, as planning a session asks. The room that keeps the paths of trainers says so here, in
 * its own transaction; nobody else does.
 */
public interface Accreditations {

    /** Somebody may train from a day on. Answers the row's id. Refuses {@code scheduling.accreditation-overlaps}. */
    AccreditationId open(Opening opening);

    /**
     * Sets up to which day it counts.
     *
     * @param to the last day; null for no end
     * @param activeUntil the last day unless they deliver or refresh meanwhile; null for none. On a later day they may train
     *     nothing, but on an earlier one a session behind it can be planned.
     */
    void until(AccreditationId id, LocalDate to, LocalDate activeUntil);

    /** It never counted after the day before: it is closed, or taken out when nothing is left of it. */
    void close(AccreditationId id, LocalDate from);

    /**
     * Somebody may train the programme no more from a day on: they are taken off what is not confirmed (drafts, and published
     * sessions whose day of decision is still to come), and those who plan their sessions are told of every one.
     *
     * @return how many sessions they were taken off
     */
    int takeOff(PartnershipId partnership, String programme, PersonId person, LocalDate from);

    /**
     * That somebody may train.
     *
     * @param provisional beside an accredited lead only
     * @param evidence what it rests on; may be null
     * @param by by whose word; null where the rules of the programme say so
     */
    record Opening(
            PartnershipId partnership,
            String programme,
            PersonId person,
            LocalDate from,
            boolean provisional,
            String evidence,
            PersonId by) {}
}
