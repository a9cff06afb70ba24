package org.hearth.scheduling;

import java.time.Instant;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;

/** A session is open for booking from now on. Fired in the transaction that publishes it. */
public record SessionPublished(
        SessionId session,
        PartnershipId partnership,
        PartnerId host,
        String course,
        int capacity,
        List<PlaceOffer> offers,
        Instant closesAt,
        List<DayCard> days) {

    public SessionPublished {
        offers = List.copyOf(offers);
        days = List.copyOf(days);
    }
}
