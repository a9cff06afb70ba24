package org.hearth.booking;

import java.util.List;
import org.hearth.scheduling.SessionId;

/** What other rooms may do with places of sessions, for the viewer and within their scope. */
public interface Places {

    /** Sessions the viewer opens places of, still to come, with places to open; the soonest first. */
    List<UnopenedPlaces> unopened(int most);

    /**
     * Opens some more of a session's own places, beside what is opened already. Refuses as dividing them does, and a
     * session out of scope as not found.
     */
    PlacesView open(SessionId session, Division.Part more);
}
