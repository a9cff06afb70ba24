package org.hearth.booking.model;

/** What the home partner's word on a booking is. */
public enum Approval {
    /** The home partner asks for none. */
    NONE,
    /** Asked for, not answered yet. */
    ASKED,
    GIVEN,
    /** Not answered in time: the booking waits, and no place is given to it until the word is given. */
    LAPSED
}
