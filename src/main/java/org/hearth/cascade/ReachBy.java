package org.hearth.cascade;

/** By what reach is told apart: as it was when each award was made. */
public enum ReachBy {
    PARTNER,
    HUB,
    SECTOR
}
