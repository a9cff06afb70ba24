package org.hearth.booking;

/** Moments a policy names, as days before the first day, or after what they follow. */
public enum Deadline {
    /** Booking closes so long before. */
    BOOKING_CLOSES,
    /** Places held by number have names so long before. */
    NAMES_KNOWN,
    /** People may give up their own place until so long before; later they call. */
    SELF_CANCEL,
    /** Whether the session goes ahead is decided so long before. */
    GO_AHEAD_DECIDED,
    /** The organiser calls off or changes with at least so much notice. */
    ORGANISER_NOTICE,
    /** The invoice goes out within so long after. */
    INVOICED_WITHIN,
    /** E-learning is done within so long after booking. */
    E_LEARNING_WITHIN,
    /** An account nobody uses for so long is closed. */
    IDLE_ACCOUNT,
    /** The knowledge check is done within so long after the last day. */
    KNOWLEDGE_CHECK_WITHIN;

    /** Whether people see to it, and Hearth does not. */
    public boolean byHand() {
        return switch (this) {
            case GO_AHEAD_DECIDED, ORGANISER_NOTICE, E_LEARNING_WITHIN, IDLE_ACCOUNT -> true;
            default -> false;
        };
    }
}
