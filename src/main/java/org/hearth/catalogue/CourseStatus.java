package org.hearth.catalogue;

/** Where an edition of a course stands. Only a published one can be scheduled. */
public enum CourseStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
