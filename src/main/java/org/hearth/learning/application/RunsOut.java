package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hearth.booking.Need;
import org.hearth.catalogue.CourseCard;
import org.hearth.learning.store.AwardQueries;
import org.hearth.security.OpenTo;

/** Answers booking's question who needs a course: whose award of it runs out within 90 days, or ran out in the last year. */
@ApplicationScoped
@Transactional
public class RunsOut implements Need {

    private static final int SOON = 90;

    @Inject
    AwardQueries awards;

    @Override
    @OpenTo("The booking room, for people who wait for a session; only a date is told")
    public Map<String, LocalDate> by(Collection<String> people, CourseCard course, LocalDate today) {
        return people.isEmpty()
                ? Map.of()
                : awards.runOut(people, course.ref(), today.minusYears(1), today.plusDays(SOON));
    }
}
