package org.hearth.demonstration;

/**
 * Certificates' numbers in the shape the learning room gives them: eight characters of twenty-three, and a ninth that
 * finds slips. Each number is made once: a walk through all of them in steps of a prime.
 */
final class AwardNumbers {

    private static final String LETTERS = "234679ACDEFGHJKMNPQRTWX";
    private static final int LENGTH = 8;
    private static final long ALL = 78_310_985_281L;
    private static final long STEP = 48_271_000_043L;

    private long at;

    /** Numbers from the {@code start}th on; two loads with starts far apart share none. */
    AwardNumbers(long start) {
        at = Math.floorMod(multiplied(start), ALL);
    }

    private static long multiplied(long start) {
        return java.math.BigInteger.valueOf(start)
                .multiply(java.math.BigInteger.valueOf(STEP))
                .mod(java.math.BigInteger.valueOf(ALL))
                .longValueExact();
    }

    String next() {
        at = (at + STEP) % ALL;
        var body = new StringBuilder();
        int sum = 0;
        long left = at;
        for (int i = 0; i < LENGTH; i++) {
            int letter = (int) (left % LETTERS.length());
            left /= LETTERS.length();
            body.append(LETTERS.charAt(letter));
            sum += (i + 2) * letter;
        }
        char check = LETTERS.charAt(sum % LETTERS.length());
        return "HRT-" + body.substring(0, LENGTH / 2) + "-" + body.substring(LENGTH / 2) + "-" + check;
    }
}
