package org.hearth.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.account.AccountRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PasswordsTest {

    @Test
    void three_random_words_are_a_good_password() {
        assertThat(faults("purple hedgehog kettle", "purple hedgehog kettle")).isEmpty();
    }

    @Test
    void any_sign_is_welcome_and_none_is_asked_for() {
        assertThat(faults("ŵyneb 🏥 gwên a'r môr", "ŵyneb 🏥 gwên a'r môr")).isEmpty();
    }

    @Test
    void lengths_are_counted_as_a_reader_counts() {
        assertThat(faults("🏥".repeat(6) + "abcde", "")).containsExactly(AccountRefusal.PASSWORD_TOO_SHORT);
        assertThat(faults("ab🏥".repeat(67), "")).containsExactly(AccountRefusal.PASSWORD_TOO_LONG);
        assertThat(faults(null, null)).containsExactly(AccountRefusal.PASSWORD_TOO_SHORT);
    }

    @TestFactory
    Stream<DynamicTest> attackers_try_first() {
        return List.of(
                        "passwordpassword",
                        "Password1234567",
                        "123456789012",
                        "qwertyuiopqwerty",
                        "aaaaaaaaaaaa",
                        "familyhub2026")
                .stream()
                .map(word -> DynamicTest.dynamicTest(word, () -> assertThat(faults(word, word))
                        .containsExactly(AccountRefusal.PASSWORD_TOO_COMMON)));
    }

    @Test
    void one_s_own_name_or_email_is_no_password() {
        assertThat(faults("Ann Li of the Hub 7", "Ann Li of the Hub 7", "Ann Li of the Hub"))
                .containsExactly(AccountRefusal.PASSWORD_IS_YOU);
        assertThat(faults("ann.li@example.org", "ann.li@example.org", "ann.li@example.org"))
                .containsExactly(AccountRefusal.PASSWORD_IS_YOU);
    }

    @Test
    void it_is_typed_the_same_twice() {
        assertThat(faults("purple hedgehog kettle", "purple hedgehog kettel"))
                .containsExactly(AccountRefusal.PASSWORDS_DIFFER);
    }

    private static List<Refusal> faults(String fresh, String again, String... about) {
        Answers answers = new Answers();
        Passwords.check("password", fresh, again, answers, about);
        try {
            answers.done();
            return List.of();
        } catch (BadInput refused) {
            return refused.faults().stream().map(BadInput.Fault::refusal).toList();
        }
    }
}
