package org.hearth.it;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Hearth keeps it, of fewer rounds than Hearth takes: the people of the tests sign in some hundred times,
 * and the rounds that slow a thief down are tried where passwords are made.
 */
final class QuickHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 1_000;
    private static final int BYTES = 32;

    private QuickHash() {}

    static String of(String password) {
        byte[] salt = new byte[BYTES];
        try {
            byte[] hash = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * Byte.SIZE))
                    .getEncoded();
            return ALGORITHM + ":" + ROUNDS + ":" + encode(salt) + ":" + encode(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
