package org.hearth.cohort;

import java.time.LocalDate;

/** The last day of an accreditation; null for no end. */
public record EndPath(LocalDate to) {}
