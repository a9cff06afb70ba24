package org.hearth.embedding;

import java.io.Serializable;

/**
 * A kind of group for parents, as its licensor publishes it.
 *
 * @param least the fewest sessions it may have; the same as {@code most} where the number is fixed
 * @param parentsFrom how many parents are invited at least; null where nothing is published
 * @param source where the numbers are published
 */
public record ParentGroupKind(
        String code,
        String name,
        String programme,
        String course,
        int least,
        int most,
        Integer parentsFrom,
        Integer parentsTo,
        String source)
        implements Serializable {

    /** Whether a group of the kind may have so many sessions. */
    public boolean allows(int sessions) {
        return sessions >= least && sessions <= most;
    }

    /** How many sessions it has, in words: {@code 10}, or {@code 5 or 6}. */
    public String numbers() {
        return least == most ? String.valueOf(least) : least + (most - least == 1 ? " or " : " to ") + most;
    }
}
