package org.hearth.booking;

import java.time.Instant;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;

/**
 * A place on a session of one partner that a person of another partner got or gave up.
 *
 * @param step the step in the booking's history that did it; every step happens once
 * @param agreement the agreement the places of the session are opened under; null for none
 * @param taker the partner the person was booked for; it stays when the person later works elsewhere
 * @param by who did it; null for the clock
 */
public record LentPlace(
        String step,
        BookingId booking,
        SessionId session,
        PartnershipId partnership,
        String agreement,
        PartnerId host,
        PartnerId taker,
        Instant at,
        PersonId by) {}
