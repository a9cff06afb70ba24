package org.hearth.catalogue.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.catalogue.CourseFinder;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;

/** One partnership's courses as they were at a moment, with the index over their words. Never changes. */
public final class Shelf {

    private static final int TITLE = 3;
    private static final int NAME = 3;
    private static final int ASIDE = 1;

    private final Map<String, CourseView> courses = new LinkedHashMap<>();
    private final WordIndex index = new WordIndex();
    private final CourseFinder.Choices choices;

    /** Takes every edition but drafts, in the order given. */
    public Shelf(List<CourseView> editions) {
        for (CourseView course : editions) {
            if (course.status() != CourseStatus.DRAFT) {
                courses.put(course.id(), course);
                index(course);
            }
        }
        choices = choose();
    }

    private void index(CourseView course) {
        String id = course.id();
        index.addName(id, course.title(), TITLE);
        index.add(id, course.ref(), NAME);
        index.add(id, course.topic(), ASIDE);
        index.add(id, course.outcomeTags(), ASIDE);
        for (String other : split(course.searchWords())) {
            index.add(id, other, NAME);
        }
        if (course.programmeName() != null) {
            index.addName(id, course.programmeName(), NAME);
            split(course.programmeAliases()).forEach(alias -> index.addName(id, alias, NAME));
        }
        index.add(id, course.level().name().replace('_', ' '), ASIDE);
        course.audienceRoles().forEach(role -> index.add(id, role, ASIDE));
    }

    private static List<String> split(String commas) {
        return commas == null ? List.of() : List.of(commas.split(","));
    }

    private CourseFinder.Choices choose() {
        TreeSet<String> topics = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        TreeSet<String> roles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, CourseFinder.Programme> programmes = new TreeMap<>();
        for (CourseView course : courses.values()) {
            topics.add(course.topic());
            roles.addAll(course.audienceRoles());
            if (course.programmeCode() != null) {
                programmes.put(
                        course.programmeName(),
                        new CourseFinder.Programme(course.programmeCode(), course.programmeName()));
            }
        }
        return new CourseFinder.Choices(List.copyOf(topics), List.copyOf(programmes.values()), List.copyOf(roles));
    }

    /** The courses that fit the words, best first; all when there are none. */
    public List<CourseView> byWords(String text) {
        if (!WordIndex.asks(text)) {
            return List.copyOf(courses.values());
        }
        Map<String, Integer> found = index.find(text);
        return found.keySet().stream()
                .map(courses::get)
                .sorted(Comparator.comparing((CourseView course) -> -found.get(course.id()))
                        .thenComparing(CourseView::title))
                .toList();
    }

    /** Published courses that fit the whole wish, best first. */
    public List<CourseView> find(CourseWish wish) {
        return byWords(wish.text()).stream()
                .filter(course -> course.status() == CourseStatus.PUBLISHED)
                .filter(course -> wish.topics().isEmpty() || wish.topics().contains(course.topic()))
                .filter(course -> wish.programmes().isEmpty()
                        || course.programmeCode() != null && wish.programmes().contains(course.programmeCode())
                        || course.programme() != null && wish.programmes().contains(course.programme()))
                .filter(course -> wish.levels().isEmpty() || wish.levels().contains(course.level()))
                .filter(course -> wish.modes().isEmpty() || wish.modes().contains(course.mode()))
                .filter(course -> wish.age() == null || wish.age().meets(course.audienceFrom(), course.audienceTo()))
                .filter(course -> wish.role() == null || course.audienceRoles().contains(wish.role()))
                .toList();
    }

    /** The published edition of a ref, else the newest retired one. */
    public Optional<CourseView> byRef(String ref) {
        return courses.values().stream()
                .filter(course -> course.ref().equalsIgnoreCase(ref))
                .max(Comparator.comparing((CourseView course) -> course.status() == CourseStatus.PUBLISHED)
                        .thenComparing(CourseView::edition));
    }

    /** One edition; empty for a draft and for what was not there at the moment. */
    public Optional<CourseView> byId(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    /** What there is to choose from. */
    public CourseFinder.Choices choices() {
        return choices;
    }
}
