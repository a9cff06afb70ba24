package org.hearth.booking;

/**
 * What the register came to for one booking.
 *
 * @param full here on every day, within what the course tolerates
 * @param minutes taught minutes the person was there
 */
public record Attended(String booking, String person, String partner, boolean full, boolean any, int minutes) {}
