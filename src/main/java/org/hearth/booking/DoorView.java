package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the screen at the door shows: nobody's name.
 *
 * @param address where the code leads that phones scan; another one every minute
 * @param digits six digits to type instead; others every minute
 * @param changesAt when both change next
 * @param here how many of those booked are there
 * @param today whether it is the day: on other days the code lets nobody in
 */
public record DoorView(
        String sessionRef,
        String course,
        int day,
        LocalDate date,
        String address,
        String digits,
        Instant changesAt,
        int here,
        int expected,
        boolean today)
        implements Serializable {}
