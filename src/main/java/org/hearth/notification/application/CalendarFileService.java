package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hearth.notification.CalendarFiles;
import org.hearth.notification.Invite;

/** Makes calendar files; reads and writes nothing. */
@ApplicationScoped
public class CalendarFileService implements CalendarFiles {

    @Inject
    Clock clock;

    @Override
    public byte[] published(String name, List<Invite> invites) {
        return CalendarText.published(name, invites, clock.instant());
    }
}
