package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day as it is asked for: the date and the times on the clock at the place, Europe/London. */
public record PlannedDay(LocalDate date, LocalTime from, LocalTime to) implements Serializable {}
