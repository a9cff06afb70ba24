package org.hearth.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final AtomicInteger readings = new AtomicInteger();
    private final Recent<String, Integer> recent = new Recent<>();

    @Test
    void what_was_read_less_than_two_seconds_ago_is_not_read_again() {
        assertEquals(1, ask("a", NOON));
        assertEquals(1, ask("a", NOON.plusMillis(1999)));
        assertEquals(2, ask("a", NOON.plusMillis(2000)));
    }

    @Test
    void each_key_is_read_for_itself() {
        assertEquals(1, ask("a", NOON));
        assertEquals(2, ask("b", NOON));
        assertEquals(1, ask("a", NOON));
    }

    @Test
    void what_was_forgotten_is_read_again() {
        ask("a", NOON);
        recent.forget();
        assertEquals(2, ask("a", NOON));
    }

    @Test
    void a_clock_put_back_makes_nothing_fresh() {
        ask("a", NOON.plusSeconds(3600));
        assertEquals(2, ask("a", NOON));
    }

    @Test
    void that_there_was_nothing_is_not_remembered() {
        assertEquals(Optional.empty(), recent.find("a", NOON, Optional::empty));
        assertEquals(Optional.of(7), recent.find("a", NOON, () -> Optional.of(7)));
        assertEquals(Optional.of(7), recent.find("a", NOON, Optional::empty));
    }

    private int ask(String key, Instant now) {
        return recent.get(key, now, readings::incrementAndGet);
    }
}
