package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.Condition;

/** The further conditions of a session's course, and who of those there has met which. */
public record ConditionsView(
        String session, String sessionRef, String courseTitle, List<Condition> asked, List<Attendee> attendees)
        implements Serializable {

    public ConditionsView {
        asked = List.copyOf(asked);
        attendees = List.copyOf(attendees);
    }

    /**
     * Somebody who was on the register.
     *
     * @param certificate the number of the award earned; null while something is missing
     */
    public record Attendee(
            String booking, String name, String partnerName, Outcome outcome, List<Met> met, String certificate)
            implements Serializable {

        public Attendee {
            met = List.copyOf(met);
        }
    }

    /** A condition met, and when. */
    public record Met(Condition condition, LocalDate on) implements Serializable {}
}
