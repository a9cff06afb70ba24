package org.hearth.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The link in a letter that offers a place, as the server under test signs it. */
public final class OfferLink {

    private static final int SIGNATURE = 16;

    private OfferLink() {}

    /** The address of the latest offer of a booking. */
    public static String of(String booking) {
        return "/offer?t="
                + code("offer", booking, World.number("select offer_number from booking where id = ?", booking));
    }

    /** What stands behind {@code t=}, signed for a purpose and a number of one's choice. */
    public static String code(String purpose, String booking, long number) {
        World.run("insert ignore into link_key (id, secret) values (1, ?)", "7b".repeat(32));
        String named = booking + "." + number;
        return named + "." + signature(purpose + "." + named);
    }

    private static String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String secret = World.text("select secret from link_key where id = 1");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            byte[] full = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SIGNATURE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
