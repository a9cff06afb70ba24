package org.hearth.practice;

/** How well somebody practises. */
public enum Level {
    /** Nothing is shown, whatever was attended. */
    AWARE,
    /** Every measure is at least fair. */
    BASIC,
    /** Every measure is good. */
    PROFICIENT
}
