package org.hearth.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Traffic traffic = new Traffic();

    @Test
    void it_is_dense_once_more_requests_are_under_way_than_there_are_processors() {
        begin(PROCESSORS);
        assertFalse(traffic.isDense());
        traffic.begin();
        assertTrue(traffic.isDense());
        traffic.end();
        assertFalse(traffic.isDense());
    }

    @Test
    void whoever_gives_way_goes_on_as_soon_as_it_is_dense_no_more() throws InterruptedException {
        begin(PROCESSORS + 1);
        Thread waiting = new Thread(() -> traffic.giveWay(3_600_000));
        waiting.start();
        assertTrue(waiting.isAlive());
        traffic.end();
        waiting.join(60_000);
        assertFalse(waiting.isAlive());
    }

    @Test
    void whoever_gives_way_goes_on_in_the_end_all_the_same() {
        begin(PROCESSORS + 1);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> traffic.giveWay(1));
        assertTrue(traffic.isDense());
    }

    private void begin(int requests) {
        for (int i = 0; i < requests; i++) {
            traffic.begin();
        }
    }
}
