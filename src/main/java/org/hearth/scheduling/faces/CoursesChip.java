package org.hearth.scheduling.faces;

/** One answer the search is narrowed by, and the address without it. */
public record CoursesChip(String label, String href) {}
