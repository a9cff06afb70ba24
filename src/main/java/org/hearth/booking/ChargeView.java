package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * A charge in a list.
 *
 * @param booking the booking and {@code name} the person; null for whoever may not see people of the home partner
 * @param amount pence or credits, as {@code measure} says
 * @param saidReason the reason the person gave that has to be shown or told in another way; null for none
 * @param waivedReason why nothing is to be paid; null while it is
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
        int version)
        implements Serializable {}
