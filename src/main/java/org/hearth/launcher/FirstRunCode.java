package org.hearth.launcher;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** The code that lets one person, who sees the console, make the first administrator. */
final class FirstRunCode {
    private static final Duration VALID = Duration.ofHours(1);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private FirstRunCode() {}

    /**
     * Makes a code, gives its SHA-256 and its end to the application and returns it.
     *
     * @return the code in clear: 16 letters and digits in four groups, 80 random bits; the hash is over the text as
     *     printed, with its dashes
     */
    static String issue() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        System.setProperty("hearth.first-run.code-hash", DataFolder.hash(code.toString()));
        System.setProperty("hearth.first-run.until", Instant.now().plus(VALID).toString());
        return code.toString();
    }
}
