package org.hearth.licence;

/** How a licence stands on a day. */
public enum LicenceState {
    /** Its first day is to come. */
    NOT_YET,
    IN_FORCE,
    /** In force, and its last day is at most 90 days away. */
    ENDS_SOON,
    ENDED
}
