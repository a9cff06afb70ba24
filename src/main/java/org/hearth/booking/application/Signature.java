package org.hearth.booking.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts: HMAC-SHA-256, of which the first 128 bits are written in 22 signs. */
final class Signature {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;

    private Signature() {}

    /** The signature of a text by a key, which is written in hexadecimal digits. */
    static String of(String key, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(key, text), BYTES));
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
