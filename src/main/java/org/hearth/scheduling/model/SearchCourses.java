package org.hearth.scheduling.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;

/** The courses whose words fit, and for each which facets of the wish it misses: one bit per facet. */
public final class SearchCourses {

    static final int TOPIC = 1;
    static final int PROGRAMME = 2;
    static final int LEVEL = 4;
    static final int AGE = 8;
    static final int ROLE = 16;
    static final int MODE = 32;
    static final int LOCALITY = 64;
    static final int WHEN = 128;
    static final int FREE = 256;
    static final int LANGUAGE = 512;
    static final int NOT_AT_ALL = -1;

    private final CourseWish wish;
    private final Map<String, CourseView> courses = new LinkedHashMap<>();
    private final Map<String, Integer> misses = new HashMap<>();

    /** Takes the courses whose words fit, best first. */
    public SearchCourses(List<CourseView> byWords, CourseWish wish) {
        this.wish = wish;
        for (CourseView course : byWords) {
            courses.put(course.id(), course);
            misses.put(course.id(), missed(course));
        }
    }

    private int missed(CourseView course) {
        int missed = wish.topics().isEmpty() || wish.topics().contains(course.topic()) ? 0 : TOPIC;
        boolean programme = wish.programmes().isEmpty()
                || course.programmeCode() != null && wish.programmes().contains(course.programmeCode())
                || course.programme() != null && wish.programmes().contains(course.programme());
        missed |= programme ? 0 : PROGRAMME;
        missed |= wish.levels().isEmpty() || wish.levels().contains(course.level()) ? 0 : LEVEL;
        missed |= wish.age() == null || wish.age().meets(course.audienceFrom(), course.audienceTo()) ? 0 : AGE;
        missed |= wish.role() == null || course.audienceRoles().contains(wish.role()) ? 0 : ROLE;
        return missed;
    }

    /** Which facets the course misses; {@link #NOT_AT_ALL} when its words do not fit. */
    int misses(String course) {
        return misses.getOrDefault(course, NOT_AT_ALL);
    }

    /** The ids of all courses that miss no facet, whatever has become of them. */
    public Set<String> ids() {
        return courses.keySet().stream().filter(id -> misses.get(id) == 0).collect(Collectors.toSet());
    }

    /** The course by its id; null when its words do not fit. */
    public CourseView course(String id) {
        return courses.get(id);
    }

    /** Published courses that fit the whole wish but for dates, best first. */
    public List<CourseView> fitting() {
        return courses.values().stream()
                .filter(course -> course.status() == CourseStatus.PUBLISHED && misses.get(course.id()) == 0)
                .filter(course -> wish.modes().isEmpty() || wish.modes().contains(course.mode()))
                .toList();
    }

    CourseWish wish() {
        return wish;
    }
}
