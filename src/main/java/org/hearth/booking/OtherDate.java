package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * Another date of the same course.
 *
 * @param site where it is held; null for online
 * @param host the partner that holds it
 * @param free the free places of all partners together
 */
public record OtherDate(String session, String ref, Instant firstStart, String site, String host, int free)
        implements Serializable {}
