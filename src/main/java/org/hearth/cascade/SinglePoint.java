package org.hearth.cascade;

import java.io.Serializable;

/**
 * A trainer on whom too much hangs.
 *
 * @param where the partner or the hub; null for the whole programme
 * @param percent of the programme's reach, for {@link Why#SHARE}; else 0
 */
public record SinglePoint(String person, String name, Why why, String where, int percent) implements Serializable {

    /** Why that is too much. */
    public enum Why {
        /** Nobody else is accredited for the programme today. */
        PROGRAMME,
        /** Nobody else at the partner is. */
        PARTNER,
        /** Nobody else at the hub is. */
        HUB,
        /** So large a part of everybody trained stands below them. */
        SHARE
    }
}
