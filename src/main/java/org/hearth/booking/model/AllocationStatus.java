package org.hearth.booking.model;

/** Whether a session's places can be booked at all. */
public enum AllocationStatus {
    OPEN,
    CANCELLED
}
