package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.booking.Prerequisite;
import org.hearth.catalogue.CourseCard;
import org.hearth.kernel.PersonId;

/** Asks every room that has a say whether a person may attend a course yet. */
@ApplicationScoped
class Prerequisites {

    @Inject
    @Any
    Instance<Prerequisite> questions;

    /** Whether nothing speaks against it on the day. */
    boolean areMet(PersonId person, CourseCard course, LocalDate on) {
        return questions.stream()
                .allMatch(question -> question.against(person, course, on).isEmpty());
    }

    /** Refuses with the first reason why not, judged on the day. */
    void refuseUnlessMet(PersonId person, CourseCard course, LocalDate on) {
        for (Prerequisite question : questions) {
            question.against(person, course, on).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }
}
