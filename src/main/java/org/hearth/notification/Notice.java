package org.hearth.notification;

import java.time.Instant;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/**
 * Something to tell one person. It holds ids and small facts only; the words are made when it is sent.
 *
 * @param kind like {@code booking.confirmed}: whoever writes that kind is asked for the letter
 * @param session the session it is about, or null
 * @param booking the booking it is about, or null
 * @param due when to send it; earlier than now means now
 */
public record Notice(
        String kind,
        PartnershipId partnership,
        PersonId person,
        String session,
        String booking,
        Map<String, String> facts,
        Instant due) {

    public Notice {
        facts = Map.copyOf(facts);
    }
}
