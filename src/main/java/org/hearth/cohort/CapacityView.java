package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the trainers of a programme reach.
 *
 * @param trainers how many may lead today
 * @param together how many deliver a course
 * @param aYear how many people they can reach in a year
 * @param people how many staff and volunteers there are; null where they are too few to be told
 * @param reached how many of them hold an award of the programme; null where they are too few to be told
 * @param share the same of a hundred
 * @param planned places of published sessions up to the day
 * @param withPlanned of a hundred, when all of those are filled
 * @param withMore of a hundred, when the courses that are tried are held as well
 * @param missing how many more courses it takes to the target, beside what is planned
 * @param forecast quarter by quarter, when the trainers deliver what they can
 */
public record CapacityView(
        String programme,
        String programmeName,
        String locality,
        String localityName,
        int trainers,
        int together,
        int coursesAYear,
        int group,
        int leavers,
        int aYear,
        Integer people,
        Integer reached,
        Integer share,
        int planned,
        Integer withPlanned,
        int more,
        Integer withMore,
        int target,
        LocalDate until,
        Integer missing,
        List<Point> forecast)
        implements Serializable {

    public CapacityView {
        forecast = List.copyOf(forecast);
    }

    /** What is expected on a day; {@code share} of a hundred people, {@code reached} for the whole partnership only. */
    public record Point(LocalDate on, int trainers, Integer reached, int share) implements Serializable {}
}
