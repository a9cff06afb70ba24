package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A published version of a policy.
 *
 * @param to the last day bookings are under it; null while no later version is published
 * @param terms everything it says, as it can be sent again
 * @param sentences the same for people
 */
public record PolicyView(
        String id,
        LocalDate from,
        LocalDate to,
        Instant publishedAt,
        String publishedBy,
        State state,
        PolicyDraft terms,
        List<String> sentences)
        implements Serializable {

    /** Whether bookings made today are under it. */
    public enum State {
        LATER,
        IN_FORCE,
        OVER
    }

    public PolicyView {
        sentences = List.copyOf(sentences);
    }
}
