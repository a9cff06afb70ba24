package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * A wish for any date of a course, for lists and records.
 *
 * @param course the course's reference
 * @param offerUntil until when a place that is held for them can be accepted; null when none is
 * @param dates how many dates the course has
 * @param fitting how many of these suit the person
 */
public record WishCard(
        String wish, String course, String courseTitle, Instant since, Instant offerUntil, int dates, int fitting)
        implements Serializable {}
