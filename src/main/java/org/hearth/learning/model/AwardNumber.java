package org.hearth.learning.model;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A certificate's number, like {@code HRT-7K3M-9QXD-2}: eight random characters that cannot be mistaken for one another
 * and one check character, so that a slip in reading it out is noticed before anybody is told it does not exist.
 */
public final class AwardNumber {

    /** No 0 and O, no 1, I and L, no U and V, no S and 5, no B and 8, no Z. Twenty-three: a prime, as the check asks. */
    static final String LETTERS = "234679ACDEFGHJKMNPQRTWX";

    private static final String BEGIN = "HRT";
    private static final int RANDOM = 8;
    private static final int HALF = 4;

    private AwardNumber() {}

    /** A new number: one of 78 thousand million, so that nobody finds one by trying. */
    public static String next(RandomGenerator random) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < RANDOM; at++) {
            body.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return written(body.toString());
    }

    /** The number somebody typed, as it is kept; empty when it cannot be one. Spaces, dashes and case do not matter. */
    public static Optional<String> read(String typed) {
        String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        if (plain.startsWith(BEGIN)) {
            plain = plain.substring(BEGIN.length());
        }
        if (plain.length() != RANDOM + 1 || !plain.chars().allMatch(each -> LETTERS.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        String number = written(plain.substring(0, RANDOM));
        return number.charAt(number.length() - 1) == plain.charAt(RANDOM) ? Optional.of(number) : Optional.empty();
    }

    private static String written(String body) {
        return BEGIN + "-" + body.substring(0, HALF) + "-" + body.substring(HALF) + "-" + check(body);
    }

    /** The weighted sum modulo a prime: finds every single wrong character and every two that changed places. */
    private static char check(String body) {
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            sum += (at + 2) * LETTERS.indexOf(body.charAt(at));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
