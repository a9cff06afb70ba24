package org.hearth.scheduling;

/**
 * Somebody who would be in two places at once.
 *
 * @param person who
 * @param session where they are booked, or train, at that time
 */
public record Crossing(String person, String session) {}
