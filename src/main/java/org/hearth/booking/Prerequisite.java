package org.hearth.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.catalogue.CourseCard;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PersonId;

/** The question booking asks of rooms above it before it gives a place: may this person attend this course yet? */
public interface Prerequisite {

    /** A refusal when the person may not, judged on the day the session starts. */
    Optional<DomainException> against(PersonId person, CourseCard course, LocalDate on);
}
