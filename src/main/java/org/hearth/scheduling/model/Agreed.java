package org.hearth.scheduling.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What people who booked rely on, as it stood at one time. */
public record Agreed(
        List<LocalDay> days, String site, String room, String link, String language, int capacity, Instant closesAt) {

    public Agreed {
        days = List.copyOf(days);
    }

    /** Whether it is on other days or for more people: it asks something else of whoever trains. */
    public boolean asksMore(Agreed other) {
        return !days.equals(other.days) || capacity > other.capacity;
    }

    /** Whether the time or the place is another one: everybody booked must hear of it. */
    public boolean whenOrWhereDiffers(Agreed other) {
        return !days.equals(other.days)
                || !Objects.equals(site, other.site)
                || !Objects.equals(room, other.room)
                || !Objects.equals(link, other.link);
    }
}
