package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a code at the door opens for whoever scanned it.
 *
 * @param pass lets the person check in for a quarter of an hour, though the code at the door has changed by then
 * @param markedAt when the person was marked as here; null while they are not
 */
public record CheckIn(
        String session, String course, int day, LocalDate date, String name, String pass, Instant markedAt)
        implements Serializable {}
