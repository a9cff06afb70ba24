package org.hearth.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hearth.catalogue.CourseCard;

/** The question booking asks of rooms above it when need decides who is next: who must have the course again, and by when? */
public interface Need {

    /** The day by which each of the people must have the course again, by the person's id; who need not is not in it. */
    Map<String, LocalDate> by(Collection<String> people, CourseCard course, LocalDate today);
}
