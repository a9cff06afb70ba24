package org.hearth.catalogue;

/** Who must hold the licensor's licence before a programme is delivered. */
public enum LicenceNeed {
    NONE,
    ORGANISATION,
    PERSON
}
