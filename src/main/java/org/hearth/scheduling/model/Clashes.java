package org.hearth.scheduling.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearth.scheduling.Crossing;
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

    /**
     * The breach of people booked here who would be in two places at once, with how many they are; none when nobody would.
     * It names nobody: they may be other partners' people. A reason holds for these people, these sessions and these days.
     */
    public static Optional<Breach> ofPeople(List<LocalDay> days, List<Crossing> crossings) {
        long people = crossings.stream().map(Crossing::person).distinct().count();
        if (people == 0) {
            return Optional.empty();
        }
        String exactly = crossings.stream()
                .map(each -> each.person() + "/" + each.session())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" ", days + " ", ""));
        String subject = "people/" + UUID.nameUUIDFromBytes(exactly.getBytes(StandardCharsets.UTF_8));
        return Optional.of(Breach.of(
                SchedulingRefusal.PEOPLE_CLASH, subject, people, days.get(0).date()));
    }

    /** The breaches of trainers who are booked elsewhere at the time: one for each trainer and session. */
    public static List<Breach> ofTrainers(List<LocalDay> days, List<Crossing> crossings, UnaryOperator<String> names) {
        return crossings.stream()
                .distinct()
                .map(each -> Breach.of(
                        SchedulingRefusal.TRAINER_BOOKED,
                        each.person() + "/" + each.session(),
                        names.apply(each.person()),
                        days.get(0).date()))
                .toList();
    }

    /** Whether two spans of time share a moment; the end of one is not part of it. */
    static boolean overlap(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }
}
