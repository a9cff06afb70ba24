package org.hearth.scheduling.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.scheduling.SchedulingRefusal;

/** Whether a room or a trainer is wanted in two places at once. Two times that only touch do not clash. */
public final class Clashes {

    private Clashes() {}

    /**
     * A time somebody or some room is taken by another session.
     *
     * @param subject the id of the room or trainer
     * @param name what to call it
     * @param trainer whether it is a trainer
     */
    public record Busy(
            String subject, String name, boolean trainer, String session, String ref, Instant from, Instant to) {}

    /** Every clash of the days with the busy times: one per subject and other session. */
    public static List<Breach> of(List<LocalDay> days, List<Busy> busy) {
        Map<String, Breach> found = new LinkedHashMap<>();
        for (LocalDay day : days) {
            for (Busy other : busy) {
                if (overlap(day.startsAt(), day.endsAt(), other.from(), other.to())) {
                    String subject = other.subject() + "/" + other.session();
                    found.putIfAbsent(
                            subject,
                            Breach.of(
                                    other.trainer() ? SchedulingRefusal.TRAINER_CLASH : SchedulingRefusal.ROOM_CLASH,
                                    subject,
                                    other.name(),
                                    other.ref(),
                                    day.date()));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether two spans of time share a moment; the end of one is not part of it. */
    static boolean overlap(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }
}
