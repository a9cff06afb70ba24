package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody at the door whose booking's code the trainer scanned.
 *
 * @param day today's day of the session
 * @param markedAt when the person was marked as here; null while they are not
 */
public record Arrival(
        String booking,
        String sessionRef,
        String course,
        int day,
        String name,
        String partnerName,
        String accessNeeds,
        Instant markedAt)
        implements Serializable {}
