package org.hearth.content;

/** How a programme's local content stands on a day. */
public enum ContentState {
    /** A version is current, and its review is not due soon. */
    CURRENT,
    /** The review of the current version is due within 90 days. */
    REVIEW_SOON,
    /** The day of the review has passed. */
    REVIEW_OVERDUE,
    /** No version is current. */
    NONE
}
