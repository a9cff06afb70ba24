package org.hearth.scheduling;

import java.io.Serializable;
import java.util.List;
import org.hearth.catalogue.CourseView;
import org.hearth.partnership.PersonCard;

/** A few of everything that fits some words, with how many people and courses there are in all. */
public record SearchEverywhere(
        List<PersonCard> people, long peopleTotal, List<SearchHit> sessions, List<CourseView> courses, int courseTotal)
        implements Serializable {

    public static final SearchEverywhere NOTHING = new SearchEverywhere(List.of(), 0, List.of(), List.of(), 0);

    public SearchEverywhere {
        people = List.copyOf(people);
        sessions = List.copyOf(sessions);
        courses = List.copyOf(courses);
    }
}
