package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.catalogue.CourseView;

/** A course with how many dates it has and when the next one is; {@code next} is null without dates. */
public record SearchCourse(CourseView course, int dates, LocalDate next, int free) implements Serializable {}
