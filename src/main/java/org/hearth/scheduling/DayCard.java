package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** One day of a session: what was agreed in local time, and the instants that makes in the session's zone. */
public record DayCard(int number, LocalDate date, LocalTime from, LocalTime to, Instant startsAt, Instant endsAt)
        implements Serializable {}
