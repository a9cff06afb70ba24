package org.hearth.scheduling;

import java.util.Optional;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** The question scheduling asks of the room above it: does somebody hold a place on a session? */
public interface OwnPlace {

    /** The id of the person's confirmed booking on the session; empty when they have none. */
    Optional<String> of(PersonId person, SessionId session, PartnershipId partnership);
}
