package org.hearth.booking;

/** Whose word a booking waits for. */
public enum ApprovalStep {
    MANAGER,
    TRAINING_LEAD
}
