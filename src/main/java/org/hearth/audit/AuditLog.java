package org.hearth.audit;

import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** Writes down what was done and seen. Takes part in the caller's transaction: no act without its line, no line without its act. */
public interface AuditLog {

    /**
     * Records one act of the viewer.
     *
     * @param action a verb of the trade, like {@code booking.cancelled}
     * @param entity the kind of thing, like {@code booking}
     * @param id which one
     * @param partner whose record it is, or null when it is nobody's
     * @param detail one short sentence without names, needs or other personal facts; may be null
     */
    void record(String action, String entity, String id, PartnerId partner, String detail);

    /**
     * Records one act of the viewer for or about somebody else.
     *
     * @param whom the person on whose behalf it was done, or whose record it touched; the viewer themself is no "behalf"
     */
    void recordFor(PersonId whom, String action, String entity, String id, PartnerId partner, String detail);

    /**
     * Records one act of somebody who holds a link that was sent to them, whether or not anybody is signed in; the line says
     * so.
     *
     * @param whom the person on whose behalf it was done, or whose record it touched
     */
    void recordByLink(
            LinkHolder who, PersonId whom, String action, String entity, String id, PartnerId partner, String detail);

    /** Whoever a link was sent to. */
    record LinkHolder(PersonId person, String name, PartnershipId partnership) {}

    /**
     * Records what happened while nobody was signed in, like a refused sign-in.
     *
     * @param partnership whose audit it belongs to, or null when that is not known
     */
    void recordUnsigned(PartnershipId partnership, String action, String entity, String id);
}
