package org.hearth.notification;

import java.util.List;

/**
 * Makes calendar files (RFC 5545): local times with the zone Europe/London in the file, one event per day, UIDs that
 * stay the same and a SEQUENCE that rises with every change.
 */
public interface CalendarFiles {

    /** A calendar to subscribe to or to keep (METHOD:PUBLISH). UTF-8. */
    byte[] published(String name, List<Invite> invites);
}
