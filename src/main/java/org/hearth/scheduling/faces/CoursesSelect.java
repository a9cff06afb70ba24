package org.hearth.scheduling.faces;

import java.util.List;
import org.hearth.scheduling.SearchFacet;

/** One list of the filter; {@code any} is what its first line says. */
public record CoursesSelect(String name, String label, String any, List<SearchFacet> options) {

    public CoursesSelect {
        options = List.copyOf(options);
    }
}
