package org.hearth.learning;

/** What anybody may be told about a certificate on a day. */
public enum Standing {
    VALID,
    /** Its renewal date has passed. */
    EXPIRED,
    REVOKED,
    /** Another certificate took its place. */
    REPLACED
}
