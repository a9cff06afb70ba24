package org.hearth.partnership;

/** Whose word a partner asks for before its people's bookings are confirmed. */
public enum BookingApproval {
    NONE,
    MANAGER,
    TRAINING_LEAD,
    /** The manager first, then the training lead. */
    BOTH
}
