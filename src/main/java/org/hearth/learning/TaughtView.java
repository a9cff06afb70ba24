package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day the reader trains or hosts: how many places are taken of how many. Local date and times. */
public record TaughtView(
        String sessionRef,
        String courseTitle,
        LocalDate on,
        LocalTime from,
        LocalTime to,
        int day,
        String place,
        int taken,
        int capacity)
        implements Serializable {}
