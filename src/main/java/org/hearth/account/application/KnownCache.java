package org.hearth.account.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hearth.security.Known;

/**
 * Remembers for a minute who an account is, so that a busy caller is not read anew at each request. The version of the
 * account's roles and the day are part of the key: a change of roles counts at the next request, and a role that ends
 * does so at midnight.
 */
final class KnownCache {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    private record Key(String account, int authzVersion, LocalDate day) {}

    private record Kept(Known known, Instant until) {}

    /** Who it is: as remembered, or as read now. An account nobody stands behind any more is not remembered. */
    Optional<Known> get(
            String account, int authzVersion, LocalDate day, Instant now, Supplier<Optional<Known>> reading) {
        Key key = new Key(account, authzVersion, day);
        Kept found = kept.get(key);
        if (found != null && now.isBefore(found.until)) {
            return Optional.of(found.known);
        }
        Optional<Known> read = reading.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        read.ifPresent(known -> kept.put(key, new Kept(known, now.plus(LIFE))));
        return read;
    }
}
