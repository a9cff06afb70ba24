package org.hearth.cascade;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody a trainer trained, whom the reader may see by name: what in, in which edition, and until when it counts. */
public record LearnerView(
        String person, String name, String courseTitle, String edition, LocalDate awardedOn, LocalDate renewBy)
        implements Serializable {}
