package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A charge in a list.
 *
 * @param booking the booking and {@code name} the person; null for whoever may not see people of the home partner
 * @param amount pence or credits, as {@code measure} says
 * @param saidReason the reason the person gave that has to be shown or told in another way; null for none
 * @param waivedReason why nothing is to be paid; null while it is
 * @param invoiceBy the last day for the invoice, by the policy of the booking; null where none is to be sent or none is named
 * @param hosted whether the reader waives and invoices it, for the host
 */
public record ChargeView(
        String id,
        String ref,
        String booking,
        String name,
        String partner,
        String partnerName,
        String hostName,
        String sessionRef,
        String course,
        Instant firstStart,
        ChargeCause cause,
        int amount,
        Fee.Measure measure,
        ChargeStatus status,
        Instant raisedAt,
        ExemptReason saidReason,
        ExemptReason waivedReason,
        String waivedNote,
        String waivedBy,
        boolean hosted,
        int version,
        LocalDate invoiceBy)
        implements Serializable {

    /** The same with the last day for its invoice. */
    public ChargeView invoicedBy(LocalDate day) {
        return new ChargeView(
                id,
                ref,
                booking,
                name,
                partner,
                partnerName,
                hostName,
                sessionRef,
                course,
                firstStart,
                cause,
                amount,
                measure,
                status,
                raisedAt,
                saidReason,
                waivedReason,
                waivedNote,
                waivedBy,
                hosted,
                version,
                day);
    }
}
