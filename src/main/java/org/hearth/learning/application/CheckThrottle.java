package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Thirty checks a minute from one address, on each node: enough for a person, too few to try numbers. */
@ApplicationScoped
class CheckThrottle {

    private static final int A_MINUTE = 30;
    private static final int SECONDS = 60;
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Integer> checks = new HashMap<>();
    private long minute;

    /** Counts a check; false when the address had its share of this minute. */
    synchronized boolean admits(String address, Instant now) {
        long current = now.getEpochSecond() / SECONDS;
        if (current != minute || checks.size() > MOST_ADDRESSES) {
            minute = current;
            checks.clear();
        }
        return checks.merge(address, 1, Integer::sum) <= A_MINUTE;
    }
}
