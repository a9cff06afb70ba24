package org.hearth.embedding;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a planned meeting of a work-discussion group is to be instead.
 *
 * @param on the day, today at the earliest
 * @param from when it begins, as the clock on the wall says
 * @param to when it ends, after it begins
 */
public record MoveMeeting(LocalDate on, LocalTime from, LocalTime to) {}
