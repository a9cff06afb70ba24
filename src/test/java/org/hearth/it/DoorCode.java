package org.hearth.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code at the door of a session's day, signed as the server signs it. */
public final class DoorCode {

    private static final int SIGNATURE = 16;

    private DoorCode() {}

    /** What stands behind {@code /c?t=}. */
    public static String of(String session, int day) {
        World.run("insert ignore into check_in_key (id, secret) values (1, ?)", "5a".repeat(32));
        String named = session + "." + day;
        return named + "." + signature(named);
    }

    /** What stands behind the code of the screen, so many minutes from now. */
    public static String fleeting(String session, int day, int minutes) {
        of(session, day);
        String named = session + "." + day + "." + (Clock.systemUTC().instant().getEpochSecond() / 60 + minutes);
        return named + "." + signature(named);
    }

    /** What stands behind the code of a booking. */
    public static String personal(String booking) {
        of(booking, 1);
        return booking + "." + signature("booking." + booking);
    }

    private static String signature(String named) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String secret = World.text("select secret from check_in_key where id = 1");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            byte[] full = mac.doFinal(named.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SIGNATURE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
