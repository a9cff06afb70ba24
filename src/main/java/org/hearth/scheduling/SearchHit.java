package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseView;

/**
 * One date that can be booked, as a list shows it.
 *
 * @param site the site's name; null when it is online only
 * @param free places nobody has taken, over all partners' shares
 * @param language in which it is given, by name; null for English
 * @param open whether bookings are still taken
 */
public record SearchHit(
        String id,
        String ref,
        CourseView course,
        CourseMode mode,
        int free,
        int capacity,
        boolean open,
        Instant firstStart,
        String host,
        String site,
        String locality,
        boolean stepFree,
        boolean hearingLoop,
        String language,
        List<DayCard> days)
        implements Serializable {

    public SearchHit {
        days = List.copyOf(days);
    }
}
