package org.hearth.scheduling;

import java.io.Serializable;
import java.util.List;
import org.hearth.catalogue.CourseView;

/** One course with its next dates, and how many people may deliver its programme today. */
public record SearchOneCourse(CourseView course, List<SearchHit> dates, int trainers) implements Serializable {

    public SearchOneCourse {
        dates = List.copyOf(dates);
    }
}
