package org.hearth.booking;

/** How a charge stands. */
public enum ChargeStatus {
    RAISED,
    WAIVED,
    INVOICED,
    PAID
}
