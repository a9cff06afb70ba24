package org.hearth.notification.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a mail is tried again: longer each time, and after the last pause not at all. */
public final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private Patience() {}

    /** The pause after the given attempt, counted from 1; empty when it is time to give up. */
    public static Optional<Duration> after(int attempt) {
        int at = Math.max(1, attempt) - 1;
        return at < PAUSES.size() ? Optional.of(PAUSES.get(at)) : Optional.empty();
    }
}
