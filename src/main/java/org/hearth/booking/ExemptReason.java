package org.hearth.booking;

/** Why somebody who gave up a place late, or did not come, may be let off. */
public enum ExemptReason {
    SICKNESS,
    BEREAVEMENT,
    COURT,
    /** Ofsted, the CQC or another inspectorate came. */
    INSPECTION,
    /** The organiser called it off or changed it. */
    ORGANISER,
    LONG_ABSENCE,
    /** Anything else the host agreed to. */
    AGREED
}
