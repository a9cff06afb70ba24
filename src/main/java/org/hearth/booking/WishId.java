package org.hearth.booking;

import org.hearth.kernel.Require;

/** Identifies one person's wish for any date of a course. */
public record WishId(String value) {

    public WishId {
        Require.id(value, "booking");
    }
}
