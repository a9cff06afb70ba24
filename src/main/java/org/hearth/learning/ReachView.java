package org.hearth.learning;

import java.io.Serializable;
import java.util.List;

/**
 * How many people hold a course in date: by course, or for one course by partner. Counts below five of other partners'
 * people are not in it.
 *
 * @param courseRef the course it is about; null when rows are courses
 */
public record ReachView(String courseRef, String courseTitle, List<Row> rows, Row total) implements Serializable {

    public ReachView {
        rows = List.copyOf(rows);
    }

    /**
     * @param ref the course's reference; null for a partner
     * @param count what may be said
     * @param whole whether that is all of it; if not, a partner has "fewer than 5" and a total is "at least" so many
     */
    public record Row(String ref, String name, int count, boolean whole) implements Serializable {}
}
