package org.hearth.booking;

import java.io.Serializable;

/**
 * Whether sending a colleague costs nothing.
 *
 * @param hoursBefore until so many hours before the first day begins; null for until it begins
 * @param prerequisites whether the colleague has to meet the prerequisites
 */
public record Replacement(boolean free, Integer hoursBefore, boolean prerequisites) implements Serializable {

    /** Free at any time, by somebody who meets the prerequisites (domain rules C5 and C7). */
    public static final Replacement FREE = new Replacement(true, null, true);

    /** Nobody may come instead without the charge. */
    public static final Replacement NONE = new Replacement(false, null, true);
}
