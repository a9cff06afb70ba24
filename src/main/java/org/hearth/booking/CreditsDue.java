package org.hearth.booking;

import java.time.Instant;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;

/**
 * What a charge in credits comes to from now on, between two partners. Fired in the transaction that raised it, let somebody
 * off, or followed a corrected register; and only when it changed.
 *
 * @param agreement the agreement the places of the session are opened under; null for none
 * @param credits how many the payer owes the host; 0 where nothing is to be paid any more
 * @param by who did it; null for the clock
 */
public record CreditsDue(
        String charge,
        PartnershipId partnership,
        SessionId session,
        String agreement,
        PartnerId payer,
        PartnerId host,
        int credits,
        Instant at,
        PersonId by) {}
