package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session of the viewer's own with places the host keeps for its own people and nobody has taken.
 *
 * @param course the course's id
 * @param on the first day
 * @param own how many places could be opened to others
 */
public record UnopenedPlaces(
        String session, String sessionRef, String course, String courseTitle, String hostName, LocalDate on, int own)
        implements Serializable {}
