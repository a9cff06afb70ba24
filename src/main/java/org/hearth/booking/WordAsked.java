package org.hearth.booking;

/** Whose word somebody's booking needs first, and why when that is not what their partner usually asks. */
public enum WordAsked {
    NOBODY,
    /** The partner asks for the manager's, and the person has none. */
    NOBODY_WITHOUT_MANAGER,
    MANAGER,
    /** The partner asks for the manager's, and nobody is recorded as such: a training lead stands in. */
    LEAD_FOR_MANAGER,
    TRAINING_LEAD,
    /** The partner asks for both, and the person has no manager. */
    LEAD_WITHOUT_MANAGER,
    BOTH
}
