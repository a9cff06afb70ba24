package org.hearth.cascade;

import java.io.Serializable;

/**
 * How many people, as it may be said to the one who asks (decision 0104): counts of other partners' people below five are left out.
 *
 * @param number what may be said
 * @param whole whether that is all of them; if not, it is "at least" so many, and 0 reads "fewer than 5"
 */
public record Count(int number, boolean whole) implements Serializable {}
