package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.RoomShrunk;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.scheduling.store.SessionRepository;

/** Keeps rooms as large as the places that published sessions still to come have there. */
@ApplicationScoped
class RoomWatch {

    @Inject
    SessionRepository sessions;

    @Inject
    SessionQueries queries;

    @Inject
    Clock clock;

    /** Refuses {@code scheduling.room-promised}, naming the session that needs most; waits for one being published there. */
    void onShrunk(@Observes RoomShrunk room) {
        sessions.takeTime(Set.of(room.room()));
        queries.largestIn(room.room(), room.partnership(), clock.instant())
                .filter(session -> session.capacity() > room.capacity())
                .ifPresent(session -> {
                    throw new RuleBroken(
                            SchedulingRefusal.ROOM_PROMISED,
                            session.ref(),
                            LocalDate.ofInstant(session.firstStart(), LocalDay.ZONE),
                            session.capacity(),
                            room.name());
                });
    }
}
