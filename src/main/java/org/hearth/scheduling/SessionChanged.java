package org.hearth.scheduling;

import java.time.Instant;
import java.util.List;

/** Time, place or capacity of a published session changed. Everybody booked is told by the booking room. */
public record SessionChanged(
        SessionId session, int capacity, Instant closesAt, List<DayCard> days, boolean whenOrWhereChanged) {

    public SessionChanged {
        days = List.copyOf(days);
    }
}
