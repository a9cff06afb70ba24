package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session of another partner with places that a partner's people can book.
 *
 * @param on the first day
 * @param place where it is; null when it is online
 * @param free how many of the places open to the partner nobody has taken
 */
public record OpenPlaces(
        String session, String sessionRef, String courseTitle, String hostName, LocalDate on, String place, int free)
        implements Serializable {}
