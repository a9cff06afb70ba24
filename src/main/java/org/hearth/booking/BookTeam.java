package org.hearth.booking;

import java.util.List;
import org.hearth.scheduling.SessionId;

/**
 * Asks for places on a session for several people at once.
 *
 * @param session the session's id, or its reference like {@code S-1042}
 * @param people who, in the order in which they are booked
 * @param waits how they wait where there is no place for each; null for as places come
 * @param formKey the key of the page's form, so that a button pressed twice books once; null outside pages
 */
public record BookTeam(SessionId session, List<String> people, TeamWaits waits, String formKey) {

    public BookTeam {
        people = people == null ? List.of() : people;
        waits = waits == null ? TeamWaits.AS_PLACES_COME : waits;
    }
}
