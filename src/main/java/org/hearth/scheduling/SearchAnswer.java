package org.hearth.scheduling;

import java.io.Serializable;
import org.hearth.kernel.Page;

/**
 * What a search found: a page of dates or a page of courses, the other one being null.
 *
 * @param dateTotal how many dates fit
 * @param courseTotal how many courses fit, those without dates too
 * @param undated how many fitting courses have no date
 */
public record SearchAnswer(
        Page<SearchHit> dates,
        Page<SearchCourse> courses,
        int dateTotal,
        int courseTotal,
        int undated,
        SearchFacets facets)
        implements Serializable {}
