package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One planned meeting of a work-discussion group, in local time (Europe/London).
 *
 * @param sequence rises when the meeting moves
 * @param runs whether the person runs the group
 */
public record GroupMeeting(
        String group,
        String title,
        int number,
        LocalDate on,
        LocalTime from,
        LocalTime to,
        String place,
        int sequence,
        boolean runs)
        implements Serializable {}
