package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that people met a condition on a day, or that this was noted by mistake.
 *
 * @param condition the condition's code, like {@code EVALUATION}
 * @param on the local day; not needed when {@code met} is false
 * @param bookings the bookings of those it is about
 */
public record MeetCondition(String condition, LocalDate on, boolean met, List<String> bookings)
        implements Serializable {

    public MeetCondition {
        bookings = bookings == null ? List.of() : List.copyOf(bookings);
    }
}
