package org.hearth.cohort;

/** How an accreditation goes on when its months are over. */
public enum Renewal {
    /** By itself, as long as enough is delivered. */
    BY_ACTIVITY,
    /** After a meeting with the programme lead. */
    BY_MEETING,
    /** It lapses, and whoever wants to go on is reinstated. */
    BY_REACTIVATION
}
