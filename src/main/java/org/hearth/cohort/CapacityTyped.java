package org.hearth.cohort;

/** What somebody typed to try it out, as it stands in the address: it may be no number and no day. See {@link CapacityAsk}. */
public record CapacityTyped(
        String programme,
        String locality,
        String more,
        String target,
        String until,
        String coursesAYear,
        String group,
        String leavers) {}
