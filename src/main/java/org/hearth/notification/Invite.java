package org.hearth.notification;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A calendar file: one event per day, local times in Europe/London.
 *
 * @param uid stable for the booking; the day's number is added
 * @param sequence rises with every change
 * @param cancelled whether the days are called off (METHOD:CANCEL)
 */
public record Invite(
        String uid, int sequence, boolean cancelled, String title, String place, String notes, List<Day> days) {

    public Invite {
        days = List.copyOf(days);
    }

    /** One day: from and to, as the clock on the wall says. */
    public record Day(int number, LocalDateTime from, LocalDateTime to) {}
}
