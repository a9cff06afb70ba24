package org.hearth.scheduling;

/** What a trainer does at a session. An observer learns or supervises and does not count towards the trainers needed. */
public enum TrainerRole {
    LEAD,
    CO,
    OBSERVER
}
