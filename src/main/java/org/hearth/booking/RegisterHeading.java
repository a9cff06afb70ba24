package org.hearth.booking;

import java.io.Serializable;

/**
 * What stands above a register besides its course and day.
 *
 * @param place the site and its room; null for a session online
 * @param trainers the trainers' names, lead first, parted by commas
 */
public record RegisterHeading(String place, String trainers) implements Serializable {}
