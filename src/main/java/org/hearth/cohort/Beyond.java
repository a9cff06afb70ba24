package org.hearth.cohort;

/** What becomes of a session that asks more of its trainers than the scheme says. */
public enum Beyond {
    /** Whoever plans it is told, and publishes or not. So it is where nothing else was decided: most figures are defaults. */
    WARNED,
    /** It is refused, unless whoever leads the programme lets it pass with a reason. */
    REFUSED
}
