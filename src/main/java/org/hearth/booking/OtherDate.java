package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * Another date of the same course.
 *
 * @param site where it is held; null for online
 * @param host the partner that holds it
 * @param free the free places that people of the booking's partner may take
 */
public record OtherDate(String session, String ref, Instant firstStart, String site, String host, int free)
        implements Serializable {

    /** The same with another number of free places. */
    public OtherDate left(int places) {
        return new OtherDate(session, ref, firstStart, site, host, places);
    }
}
