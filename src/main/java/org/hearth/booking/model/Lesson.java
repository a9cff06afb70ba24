package org.hearth.booking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was booked, as policies look at it.
 *
 * @param audience for whom the course is; null when nobody said
 * @param cost pence a place costs whoever pays for it; null where the policy's own price counts
 * @param days in order
 */
public record Lesson(String mode, String level, String audience, Integer cost, List<Day> days) {

    public Lesson {
        days = List.copyOf(days);
    }

    /** One day, and how long it is. */
    public record Day(Instant startsAt, int minutes) {

        LocalDate date() {
            return LocalDate.ofInstant(startsAt, WorkingDays.ZONE);
        }
    }

    /** When the first day begins. */
    public Instant firstStart() {
        return days.get(0).startsAt();
    }

    /** The date of the first day. */
    public LocalDate firstDay() {
        return days.get(0).date();
    }

    /** The same with only some of its days. */
    public Lesson only(List<Day> some) {
        return new Lesson(mode, level, audience, cost, some);
    }
}
