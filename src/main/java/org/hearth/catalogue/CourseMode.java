package org.hearth.catalogue;

/** How people take part. */
public enum CourseMode {
    FACE_TO_FACE,
    ONLINE,
    BLENDED,
    E_LEARNING
}
