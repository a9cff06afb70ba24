package org.hearth.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;

/** What other rooms may ask about courses. Refuses as {@code catalogue.not-found} what is not of this partnership. */
public interface Courses {

    CourseCard card(CourseId course, PartnershipId partnership);

    /**
     * The same, at most two seconds old: for what is asked with every booking. An edition does not change once it is
     * published, so that only a course that was just withdrawn can be seen as it was before.
     */
    CourseCard recent(CourseId course, PartnershipId partnership);

    /** Cards by id, for lists. */
    Map<String, CourseCard> cards(Collection<String> courses, PartnershipId partnership);

    /** Every published course, by title: to choose from. */
    List<CourseCard> published(PartnershipId partnership);

    /** The fidelity rules of the course's programme in force on the day; empty for a course without a programme. */
    Optional<FidelityCard> fidelity(CourseId course, LocalDate on);
}
