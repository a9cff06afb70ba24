package org.hearth.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same throws every time. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in {@code share} of the cases, 0 to 1. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** About {@code middle}, rarely further than three times {@code spread} away. */
    double around(double middle, double spread) {
        return middle + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
    }
}
