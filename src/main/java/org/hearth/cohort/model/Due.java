package org.hearth.cohort.model;

import java.time.LocalDate;
import org.hearth.cohort.Step;

/**
 * By when a candidate takes the steps before an accreditation: what comes before the course, by the day before it begins; what
 * follows, within the months the scheme gives from its last day on.
 *
 * @param courseFrom the first day of the cohort's course; null while there is none in the calendar
 * @param courseTo its last day
 * @param trained the day they were trained; null while they are not
 * @param withinMonths in how many months from then on they are accredited; null where the scheme says nothing
 */
public record Due(LocalDate courseFrom, LocalDate courseTo, LocalDate trained, Integer withinMonths) {

    /** The last day for a step; null where no day is set. */
    public LocalDate by(Step step) {
        int order = step.compareTo(Step.TRAINED);
        if (order < 0) {
            return courseFrom == null ? null : courseFrom.minusDays(1);
        }
        if (order == 0) {
            return courseTo;
        }
        LocalDate course = trained == null ? courseTo : trained;
        return course == null || withinMonths == null ? null : course.plusMonths(withinMonths);
    }
}
