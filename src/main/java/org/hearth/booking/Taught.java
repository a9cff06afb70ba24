package org.hearth.booking;

import java.io.Serializable;

/**
 * Which courses a rule is for: those for which everything that is said holds.
 *
 * @param mode how people take part, by the names of the catalogue's modes; null for any
 * @param level how far it goes, by the names of the catalogue's levels; null for any
 * @param audience for whom it is, in a word of the partnership's own; null for any
 * @param free whether the place costs the partner nothing; null for either
 */
public record Taught(String mode, String level, String audience, Boolean free) implements Serializable {

    /** Every course. */
    public static final Taught ANY = new Taught(null, null, null, null);

    /** Courses people take part in so. */
    public static Taught by(String mode) {
        return new Taught(mode, null, null, null);
    }

    /** Courses of the level. */
    public static Taught at(String level) {
        return new Taught(null, level, null, null);
    }

    /** Courses for the audience. */
    public static Taught to(String audience) {
        return new Taught(null, null, audience, null);
    }

    /** Courses whose place costs nothing, or those whose place costs something. */
    public static Taught costing(boolean nothing) {
        return new Taught(null, null, null, nothing);
    }
}
