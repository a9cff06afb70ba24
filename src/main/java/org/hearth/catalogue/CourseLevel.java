package org.hearth.catalogue;

/** How far a course goes. */
public enum CourseLevel {
    AWARENESS,
    FOUNDATION,
    ADVANCED,
    REFRESHER,
    TRAIN_THE_TRAINER,
    PARENT_GROUP
}
