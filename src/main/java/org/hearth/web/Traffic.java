package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests are under way on this server, so that work in the background can let people go first. */
@ApplicationScoped
public class Traffic {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final long PAUSE_MS = 20;

    private final AtomicInteger underWay = new AtomicInteger();

    /** A request begins. */
    public void begin() {
        underWay.incrementAndGet();
    }

    /** A request that began has ended. */
    public void end() {
        underWay.decrementAndGet();
    }

    /** Whether more requests are under way than the machine has processors: whatever else is done makes one of them wait. */
    public boolean isDense() {
        return underWay.get() > PROCESSORS;
    }

    /**
     * Waits while requests are dense, and then goes on all the same.
     *
     * @param mostMs how long at most, in milliseconds
     */
    public void giveWay(long mostMs) {
        long until = System.nanoTime() + mostMs * 1_000_000;
        try {
            while (isDense() && System.nanoTime() < until) {
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
