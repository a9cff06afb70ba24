package org.hearth.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
        return find(key, now, () -> Optional.of(reading.get())).orElseThrow();
    }

    /**
     * What was found at most two seconds ago, or is looked for now. That there is nothing is never remembered.
     *
     * @param key what is asked for
     * @param now the moment
     * @param looking looks for it
     */
    public Optional<V> find(K key, Instant now, Supplier<Optional<V>> looking) {
        Kept<V> before = kept.get(key);
        if (before != null && before.isFresh(now)) {
            return Optional.of(before.value);
        }
        Optional<V> found = looking.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        found.ifPresent(value -> kept.put(key, new Kept<>(value, now)));
        return found;
    }

    /** Forgets everything. */
    public void forget() {
        kept.clear();
    }
}
