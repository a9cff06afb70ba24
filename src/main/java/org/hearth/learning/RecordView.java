package org.hearth.learning;

import java.io.Serializable;
import java.util.List;

/** A person's learning: what is due, what is booked, what they hold and what they attended. */
public record RecordView(
        String person,
        String name,
        String partnerName,
        List<DueView> due,
        List<BookedView> booked,
        List<AwardView> awards,
        List<AttendedView> attended)
        implements Serializable {

    public RecordView {
        due = List.copyOf(due);
        booked = List.copyOf(booked);
        awards = List.copyOf(awards);
        attended = List.copyOf(attended);
    }
}
