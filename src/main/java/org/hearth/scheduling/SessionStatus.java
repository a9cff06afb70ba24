package org.hearth.scheduling;

/** Where a session stands. */
public enum SessionStatus {
    DRAFT,
    PUBLISHED,
    RUNNING,
    COMPLETED,
    CANCELLED
}
