package org.hearth.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal API token: {@code hearth_<prefix>_<secret>}, 256 random bits, shown once. Only the prefix, to look it up,
 * and the SHA-256 of the whole are kept.
 */
public record TokenSecret(String text) {

    private static final Pattern SHAPE = Pattern.compile("hearth_([0-9a-f]{12})_[0-9a-f]{64}");
    private static final int PREFIX_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new token. */
    public static TokenSecret fresh() {
        return new TokenSecret("hearth_" + hex(PREFIX_BYTES) + "_" + hex(SECRET_BYTES));
    }

    /** Reads what a caller sent; empty when it cannot be one of ours. */
    public static Optional<TokenSecret> read(String sent) {
        return sent != null && SHAPE.matcher(sent).matches() ? Optional.of(new TokenSecret(sent)) : Optional.empty();
    }

    /** The part that may be shown and is used to find the row. */
    public String prefix() {
        return text.substring("hearth_".length(), "hearth_".length() + 2 * PREFIX_BYTES);
    }

    /** What is kept of it: SHA-256 in hexadecimal. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "hearth_" + prefix() + "_…";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
