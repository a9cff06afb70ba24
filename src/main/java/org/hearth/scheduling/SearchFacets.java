package org.hearth.scheduling;

import java.io.Serializable;
import java.util.List;

/** What a search form offers, and how many dates each answer would leave with all other answers as they are. */
public record SearchFacets(
        List<SearchFacet> topics,
        List<SearchFacet> programmes,
        List<SearchFacet> levels,
        List<SearchFacet> ages,
        List<SearchFacet> roles,
        List<SearchFacet> modes,
        List<SearchFacet> localities,
        List<SearchFacet> languages,
        List<SearchFacet> months,
        int free)
        implements Serializable {

    public static final SearchFacets NONE = new SearchFacets(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);
}
