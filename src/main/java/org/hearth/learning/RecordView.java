package org.hearth.learning;

import java.io.Serializable;
import java.util.List;
import org.hearth.booking.WishCard;

/** A person's learning: what is due, what is booked, what they wait for any date of, what they hold and what they attended. */
public record RecordView(
        String person,
        String name,
        String partnerName,
        List<DueView> due,
        List<BookedView> booked,
        List<WishCard> wishes,
        List<AwardView> awards,
        List<AttendedView> attended)
        implements Serializable {

    public RecordView {
        due = List.copyOf(due);
        booked = List.copyOf(booked);
        wishes = List.copyOf(wishes);
        awards = List.copyOf(awards);
        attended = List.copyOf(attended);
    }
}
