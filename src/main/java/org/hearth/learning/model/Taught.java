package org.hearth.learning.model;

import java.time.LocalDate;

/**
 * When it was taught, and when the award was earned: the last day, or the day the last further condition was met,
 * whichever is later. Local dates.
 */
public record Taught(LocalDate firstDay, LocalDate lastDay, LocalDate earnedOn) {}
