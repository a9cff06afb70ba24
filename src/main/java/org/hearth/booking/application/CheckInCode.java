package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearth.booking.store.RegisterRepository;

/** The code of a session's day: its number and a signature nobody can make without the server's key. */
@ApplicationScoped
class CheckInCode {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,4})\\.([A-Za-z0-9_-]{22})");
    private static final int SIGNATURE_BYTES = 16;
    private static final int KEY_BYTES = 32;

    @Inject
    RegisterRepository registers;

    private final SecureRandom random = new SecureRandom();
    private volatile String key;

    /** A day of a session, as a code names it. */
    record Day(String session, int number) {}

    /** The code of a day. */
    String of(String session, int day) {
        String named = session + "." + day;
        return named + "." + signature(named);
    }

    /** The day a code names; empty when it is not one of ours. */
    Optional<Day> read(String code) {
        Matcher parts = SHAPE.matcher(code == null ? "" : code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] right = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        boolean ours = MessageDigest.isEqual(right, parts.group(3).getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(new Day(parts.group(1), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    private String signature(String named) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), "HmacSHA256"));
            byte[] full = mac.doFinal(named.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SIGNATURE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String key() {
        if (key == null) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            key = registers.signingKey(HexFormat.of().formatHex(fresh));
        }
        return key;
    }
}
