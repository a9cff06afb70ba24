package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/** A session a person was expected at and has no award for: what attendance came to. */
public record AttendedView(String session, String courseTitle, LocalDate lastDay, Outcome outcome)
        implements Serializable {}
