package org.hearth.scheduling;

import java.io.Serializable;

/**
 * How a course is spread over days.
 *
 * @param days how many separate days it takes
 * @param minutes how long a day is taught
 * @param minGap fewest days from one to the next; null when nobody says
 * @param maxGap most days from one to the next; null when nobody says
 * @param aimGap the gap to propose: the programme's aim, or a week
 */
public record DayPattern(int days, int minutes, Integer minGap, Integer maxGap, int aimGap) implements Serializable {}
