package org.hearth.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA512 and 210,000 rounds (OWASP, ASVS 5.0 appendix C), written as {@code
 * algorithm:rounds:salt:hash} so that a stronger setting can follow without losing anybody.
 */
public final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** Hashes a password with a fresh salt. Takes about 150 ms on purpose. */
    public static String of(String password) {
        byte[] salt = random();
        return kept(salt, derive(password, salt, ROUNDS));
    }

    /** What nobody's password matches, at no cost; to compare with it takes as long as with anybody's. */
    public static String ofNobody() {
        return kept(random(), random());
    }

    private static String kept(byte[] salt, byte[] hash) {
        return ALGORITHM + ":" + ROUNDS + ":" + encode(salt) + ":" + encode(hash);
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whether the password is the one kept. Compares in constant time. */
    public static boolean matches(String password, String kept) {
        String[] parts = kept.split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] hash = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(hash, derive(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * Byte.SIZE);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
