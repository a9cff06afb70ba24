package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A course somebody completed without being certified yet: something is asked of them after it.
 *
 * @param trainedOn its last day
 * @param after what is asked, and what they have done
 * @param late whether the time ran out
 * @param said all of it in one sentence
 */
public record TrainedView(
        String booking,
        String courseRef,
        String courseTitle,
        LocalDate trainedOn,
        AfterCourse after,
        boolean late,
        String said)
        implements Serializable {}
