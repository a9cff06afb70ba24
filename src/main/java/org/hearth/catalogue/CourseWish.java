package org.hearth.catalogue;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody looks for in the catalogue. An empty set or null asks for nothing in particular.
 *
 * @param text words as typed: other names, abbreviations and slips of the pen are understood
 * @param topics any of these
 * @param programmes any of these codes or ids
 * @param levels any of these
 * @param modes any of these
 * @param age a band out of {@link AgeBand}, or null
 * @param role for these people, or null
 */
public record CourseWish(
        String text,
        Set<String> topics,
        Set<String> programmes,
        Set<CourseLevel> levels,
        Set<CourseMode> modes,
        AgeBand age,
        String role)
        implements Serializable {

    public CourseWish {
        text = text == null ? "" : text.strip();
        topics = Set.copyOf(topics);
        programmes = Set.copyOf(programmes);
        levels = Set.copyOf(levels);
        modes = Set.copyOf(modes);
    }

    /** Nothing but words. */
    public static CourseWish words(String text) {
        return new CourseWish(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }
}
