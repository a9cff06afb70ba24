package org.hearth.demonstration;

import java.util.SplittableRandom;
import java.util.UUID;

/** Makes identifiers of the same shape as the kernel's (UUID version 7), the same ones for the same seed. */
final class Ids {

    /** 1 January 2020: earlier than any identifier made by the running application. */
    private static final long START = 1_577_836_800_000L;

    private final SplittableRandom random;
    private long at = START;

    Ids(long seed) {
        random = new SplittableRandom(seed);
    }

    String next() {
        at++;
        long high = (at << 16) | 0x7000L | (random.nextLong() >>> 52);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
