package org.hearth.scheduling;

import java.util.Collection;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What other rooms may ask about sessions. Refuses as {@code scheduling.not-found} what is not of this partnership. */
public interface Sessions {

    /** One session that is not a draft. */
    SessionCard card(SessionId session, PartnershipId partnership);

    /** Cards by id, for lists; drafts included. */
    Map<String, SessionCard> cards(Collection<String> sessions, PartnershipId partnership);

    /** Whether the person is a trainer of the session, in whatever role. */
    boolean trains(PersonId person, SessionId session);

    /** Keeps the number of free places that lists show; booking calls it in its own transaction. */
    void freePlaces(SessionId session, int free);

    /** The same for one place that was just taken. Booking holds the session's places, so that none is counted twice. */
    void placeTaken(SessionId session);

    /** The register of every day is finished: the session is over. */
    void completed(SessionId session);
}
