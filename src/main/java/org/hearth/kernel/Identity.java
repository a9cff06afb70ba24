package org.hearth.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that rows made one after the other lie beside each other in an index. */
public final class Identity {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Identity() {}

    /** A new identifier as text, 36 characters. Never relied on as a secret. */
    public static String next() {
        long random = RANDOM.nextLong();
        long high = (CLOCK.millis() << 16) | 0x7000L | (random >>> 52);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
