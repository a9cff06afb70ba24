package org.hearth.booking;

import java.util.Set;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionId;

/** What bookings ask of the room that keeps what people did after a course: it answers through this door. */
public interface KnowledgeChecks {

    /** The bookings of those who were at a session and have not done the knowledge check its course asks for; maybe none. */
    Set<String> undone(SessionId session, PartnershipId partnership);
}
