package org.hearth.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What learning asks of the room that keeps what follows a course: what is asked of people then, and what they have done. */
public interface PracticeEmbedding {

    /**
     * Where each of those who completed a course stands, by booking. Whoever began before the partnership decided anything for
     * the course is left out: then the course's own conditions are all there is.
     */
    Map<String, AfterCourse> after(Collection<Trained> trained, PartnershipId partnership);

    /** Whether a rule of the partnership binds those whose course began on the day. */
    boolean decides(String courseRef, LocalDate firstDay, PartnershipId partnership);

    /** The meetings of groups somebody belongs to, or runs, that end after the moment; the next first. */
    List<GroupMeeting> meetings(PersonId person, PartnershipId partnership, Instant since);

    /** Somebody who was there for the whole of a course, and its first and last day. */
    record Trained(String booking, PersonId person, String courseRef, LocalDate firstDay, LocalDate lastDay) {}
}
