package org.hearth.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;

/** What scheduling asks of the room that keeps licences: may this partner deliver the programme on these days? */
public interface LicenceCover {

    /**
     * The first of the days on which the host is not covered by a licence; empty when it is on all of them, or when the
     * programme needs no organisation's licence. Until the transaction ends nobody takes a licence away.
     */
    Optional<LocalDate> firstDayWithout(
            String programme, PartnerId host, PartnershipId partnership, Collection<LocalDate> days);
}
