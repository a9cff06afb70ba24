package org.hearth.catalogue;

/** The ages of children and young people that courses are about, in years, as services divide them. */
public enum AgeBand {
    BIRTH_TO_2(0, 2),
    UNDER_5(0, 5),
    PRIMARY(5, 11),
    SECONDARY(11, 19),
    SEND_TO_25(19, 25);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a course for these ages is about some of the band; an unnamed end means any age. Ends that touch do not count. */
    public boolean meets(Integer youngest, Integer oldest) {
        boolean beginsBefore = youngest == null || youngest < to;
        boolean endsAfter = oldest == null || oldest > from;
        return beginsBefore && endsAfter;
    }
}
