package org.hearth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** How a password is kept: slow to guess, and another for everybody. */
class PasswordHashTest {

    private static final String PASSWORD = "quiet lantern meadow";

    @Test
    void it_is_pbkdf2_with_sha512_and_at_least_210_000_rounds() throws Exception {
        String[] kept = PasswordHash.of(PASSWORD).split(":");

        assertThat(kept[0]).isEqualTo("PBKDF2WithHmacSHA512");
        int rounds = Integer.parseInt(kept[1]);
        assertThat(rounds).isGreaterThanOrEqualTo(210_000);
        byte[] salt = Base64.getDecoder().decode(kept[2]);
        assertThat(salt).hasSizeGreaterThanOrEqualTo(16);
        var spec = new PBEKeySpec(PASSWORD.toCharArray(), salt, rounds, 256);
        assertThat(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(spec)
                        .getEncoded())
                .isEqualTo(Base64.getDecoder().decode(kept[3]));
    }

    @Test
    void the_same_password_is_kept_differently_each_time_and_matches_only_itself() {
        String kept = PasswordHash.of(PASSWORD);

        assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(kept);
        assertThat(PasswordHash.matches(PASSWORD, kept)).isTrue();
        assertThat(PasswordHash.matches(PASSWORD + " ", kept)).isFalse();
    }

    @Test
    void what_nobody_has_takes_as_many_rounds() {
        assertThat(PasswordHash.ofNobody().split(":")[1])
                .isEqualTo(PasswordHash.of(PASSWORD).split(":")[1]);
    }
}
