package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * How the home partner's word on a booking stands.
 *
 * @param awaits whose is awaited; null when nobody's is
 * @param given those that were given, in their order
 */
public record WordStanding(ApprovalStep awaits, List<DecisionView> given) implements Serializable {

    /** For readers outside of the home partner. */
    public static final WordStanding NOT_SHOWN = new WordStanding(null, List.of());

    public WordStanding {
        given = List.copyOf(given);
    }
}
