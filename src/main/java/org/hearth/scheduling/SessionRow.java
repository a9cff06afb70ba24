package org.hearth.scheduling;

import java.io.Serializable;
import java.util.List;
import org.hearth.catalogue.CourseMode;

/**
 * A session as a list shows it.
 *
 * @param freePlaces places nobody has taken, over all partners' shares
 * @param open whether bookings are still taken
 */
public record SessionRow(
        String id,
        String ref,
        SessionStatus status,
        String course,
        String courseTitle,
        String host,
        String hostName,
        CourseMode mode,
        String siteName,
        String localityName,
        int capacity,
        int freePlaces,
        boolean open,
        List<DayCard> days)
        implements Serializable {

    public SessionRow {
        days = List.copyOf(days);
    }
}
