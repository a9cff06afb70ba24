package org.hearth.booking.model;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * When and where a session takes place, as far as it suits people or does not.
 *
 * @param locality where it is held; null where no locality is known
 * @param online whether all of it is online
 * @param language in which it is given, by its code
 */
public record Occasion(Set<DayOfWeek> days, String locality, boolean online, String language) {

    public Occasion {
        days = Set.copyOf(days);
    }
}
