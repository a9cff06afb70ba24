package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.Prerequisite;
import org.hearth.catalogue.CourseCard;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.LearningRefusal;
import org.hearth.learning.store.AwardQueries;
import org.hearth.security.OpenTo;

/**
 * Answers booking's question: does the person hold what the course asks first, in date on the day it starts? Any
 * edition of a course counts (domain rule 5).
 */
@ApplicationScoped
@Transactional
public class HeldFirst implements Prerequisite {

    private static final int DATES_TOLD = 3;

    @Inject
    AwardQueries awards;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The booking room, which has found the person within a scope")
    public Optional<DomainException> against(PersonId person, CourseCard course, LocalDate on) {
        if (course.prerequisites().isEmpty()) {
            return Optional.empty();
        }
        List<String> refs = course.prerequisites().stream()
                .map(CourseCard.Prerequisite::ref)
                .toList();
        Set<String> held = awards.held(person, refs, on);
        return course.prerequisites().stream()
                .filter(asked -> !held.contains(asked.ref()))
                .findFirst()
                .map(missing -> new RuleBroken(
                        LearningRefusal.PREREQUISITE_MISSING, missing.title(), course.title(), next(missing)));
    }

    private String next(CourseCard.Prerequisite missing) {
        List<String> dates = awards.nextDates(missing.course(), clock.instant(), DATES_TOLD).stream()
                .map(Words::dayAndMonth)
                .toList();
        if (dates.isEmpty()) {
            return Words.say("prerequisite.no-dates");
        }
        String last = dates.get(dates.size() - 1);
        String first = dates.stream().limit(dates.size() - 1L).collect(Collectors.joining(", "));
        return dates.size() == 1
                ? Words.say("prerequisite.one-date", last)
                : Words.say("prerequisite.dates", first, last);
    }
}
