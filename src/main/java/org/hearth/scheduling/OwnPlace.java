package org.hearth.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What scheduling asks of the room above it: does somebody hold a place on a session, and how many could their partner take? */
public interface OwnPlace {

    /** The id of the person's confirmed booking on the session; empty when they have none. */
    Optional<String> of(PersonId person, SessionId session, PartnershipId partnership);

    /** How many free places of the session the partner's people may take today. */
    int freeFor(PartnerId partner, SessionId session, PartnershipId partnership);

    /**
     * The moment from which on sessions must begin to be bookable today, by the last day to book that the policy in force
     * names; the beginning of time where it names none.
     */
    Instant bookableFrom(PartnershipId partnership);

    /** When booking of a session ends: its own closing moment, or the end of the last day the policy names if that is earlier. */
    Instant closes(PartnershipId partnership, Instant closesAt, LocalDate firstDay);
}
