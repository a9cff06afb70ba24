package org.hearth.cohort;

/** A cohort of staff who become trainers together. */
public record CohortId(String value) {}
