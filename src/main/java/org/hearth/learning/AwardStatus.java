package org.hearth.learning;

/** Where an award stands. That it has run out is not a status: the day decides. */
public enum AwardStatus {
    ACTIVE,
    REVOKED,
    REPLACED
}
