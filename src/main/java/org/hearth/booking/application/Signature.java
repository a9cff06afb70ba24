package org.hearth.booking.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts: HMAC-SHA-256, of which the first 128 bits are written in 22 signs. */
final class Signature {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    /** A key nobody had before, in hexadecimal digits. */
    static String freshKey() {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }

    /** The signature of a text by a key, which is written in hexadecimal digits. */
    static String of(String key, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(key, text), BYTES));
    }

    /** Whether it is the signature of the text; how much of it is right takes no part in how long this takes. */
    static boolean holds(String key, String text, String given) {
        return MessageDigest.isEqual(
                of(key, text).getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }

    /** All 256 bits. */
    static byte[] mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), METHOD));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
