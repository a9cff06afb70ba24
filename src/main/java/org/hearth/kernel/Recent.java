package org.hearth.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read a moment ago, so that a busy hour does not ask the database for the same thing hundreds of times a
 * second. For what seldom changes, and may be two seconds old; whoever changes it forgets it on this server once the
 * change is kept.
 *
 * @param <K> by what it is asked for
 * @param <V> what was read
 */
public final class Recent<K, V> {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(V value, Instant read) {

        /** A clock that was put back makes nothing fresh. */
        boolean isFresh(Instant now) {
            return !now.isBefore(read) && now.isBefore(read.plus(FRESH));
        }
    }

    /**
     * What was read at most two seconds ago, or is read now.
     *
     * @param key what is asked for
     * @param now the moment
     * @param reading reads it; what it answers may be kept, and never is null
     */
    public V get(K key, Instant now, Supplier<V> reading) {
        Kept<V> found = kept.get(key);
        if (found != null && found.isFresh(now)) {
            return found.value;
        }
        V read = reading.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, new Kept<>(read, now));
        return read;
    }

    /** Forgets everything. */
    public void forget() {
        kept.clear();
    }
}
