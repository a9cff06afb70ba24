package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of the places of people who are not there once a session has begun.
 *
 * @param mayChange whether the viewer may say what is to hold
 * @param items the latest first
 */
public record NoShowView(boolean mayChange, List<Rule> items) implements Serializable {

    public NoShowView {
        items = List.copyOf(items);
    }

    /**
     * What holds for sessions that begin from a day to a day.
     *
     * @param to the last day; null for no end
     * @param own whether the partnership said so itself; else it is so for all that said nothing
     * @param inForce whether it holds today
     * @param afterMinutes when such a place is free, in minutes after the beginning; null where none is given on
     * @param takeMinutes for how many minutes it can be taken; null where none is given on
     */
    public record Rule(
            LocalDate from,
            LocalDate to,
            boolean own,
            boolean inForce,
            boolean givenOn,
            Integer afterMinutes,
            Integer takeMinutes)
            implements Serializable {}
}
