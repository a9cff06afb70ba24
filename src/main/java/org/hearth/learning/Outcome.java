package org.hearth.learning;

/** What attendance came to. */
public enum Outcome {
    /** There on every day, within what the course tolerates. */
    FULL,
    /** There for some of it. */
    PARTIAL,
    /** Did not attend. */
    NONE
}
