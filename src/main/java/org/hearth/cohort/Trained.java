package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;

/** A session of the programme somebody trained, which has been held. */
public record Trained(String ref, String courseTitle, LocalDate lastDay) implements Serializable {}
