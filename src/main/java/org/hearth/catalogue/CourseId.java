package org.hearth.catalogue;

import org.hearth.kernel.Require;

/** Identifies one edition of a course. */
public record CourseId(String value) {

    public CourseId {
        Require.id(value, "catalogue");
    }
}
