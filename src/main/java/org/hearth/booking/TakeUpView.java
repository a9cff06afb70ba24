package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the places of the sessions whose last day lies between two dates and whose registers are all finished.
 *
 * @param from the first day, and {@code to} the last, in Europe/London
 * @param unfinished how many sessions of the time have a register that is not finished; they are in no other number
 */
public record TakeUpView(LocalDate from, LocalDate to, List<Row> rows, Row total, int unfinished)
        implements Serializable {

    public TakeUpView {
        rows = List.copyOf(rows);
    }

    /**
     * One course, or all of them.
     *
     * @param capacity places there were
     * @param registered people who had a sure place at some time, whatever became of it; a moved booking counts where it
     *     went, a handed-on one for the colleague
     * @param cancelled of these, those who gave it up or lost it
     * @param noShows of these, those who were absent on every day
     * @param attended everybody who was there on at least one day, walk-ins included
     * @param walkIns of these, those who came without a booking
     */
    public record Row(
            String courseRef,
            String course,
            int sessions,
            int capacity,
            int registered,
            int cancelled,
            int noShows,
            int attended,
            int walkIns)
            implements Serializable {

        /** How many of a hundred places somebody sat on; 0 where there were none. */
        public int filled() {
            return capacity == 0 ? 0 : Math.round(100f * attended / capacity);
        }
    }
}
