package org.hearth.cohort;

/**
 * What somebody wants to know of a programme's reach. What is left out is taken from the programme.
 *
 * @param programme its id
 * @param locality only people who work at hubs there; null for all
 * @param more how many more courses are tried
 * @param target of a hundred people, how many are to be reached
 * @param until by when, like 2027-03-31
 * @param coursesAYear how many courses each trainer delivers in a year
 * @param group how many learners a course has
 * @param leavers of a hundred trainers, how many leave in a year
 */
public record CapacityAsk(
        String programme,
        String locality,
        Integer more,
        Integer target,
        String until,
        Integer coursesAYear,
        Integer group,
        Integer leavers) {}
