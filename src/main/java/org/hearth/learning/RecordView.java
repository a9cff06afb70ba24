package org.hearth.learning;

import java.io.Serializable;
import java.util.List;
import org.hearth.booking.WishCard;

/**
 * A person's learning: what is due, what is booked, what they wait for any date of, what they hold and what they attended.
 *
 * @param trained courses they completed whose certificate waits for something after the course
 * @param meetings the next meetings of the work-discussion groups they belong to
 */
public record RecordView(
        String person,
        String name,
        String partnerName,
        List<DueView> due,
        List<TrainedView> trained,
        List<GroupMeeting> meetings,
        List<BookedView> booked,
        List<WishCard> wishes,
        List<AwardView> awards,
        List<AttendedView> attended)
        implements Serializable {

    public RecordView {
        due = List.copyOf(due);
        trained = List.copyOf(trained);
        meetings = List.copyOf(meetings);
        booked = List.copyOf(booked);
        wishes = List.copyOf(wishes);
        awards = List.copyOf(awards);
        attended = List.copyOf(attended);
    }
}
