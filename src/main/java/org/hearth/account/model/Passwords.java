package org.hearth.account.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.AccountRefusal;
import org.hearth.kernel.Answers;

/**
 * What a password must be: 12 to 200 signs, not one that attackers try first, not the person's own name or email. No
 * rules about capitals or digits, and any sign is welcome (NCSC; OWASP ASVS 5.0, section 6.2).
 */
public final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = read();

    private Passwords() {}

    /** Notes what is wrong with a new password; {@code about} are words an attacker would know of the person. */
    public static void check(String field, String fresh, String again, Answers answers, String... about) {
        int length = fresh == null ? 0 : fresh.codePointCount(0, fresh.length());
        if (length < SHORTEST) {
            answers.fault(field, AccountRefusal.PASSWORD_TOO_SHORT);
        } else if (length > LONGEST) {
            answers.fault(field, AccountRefusal.PASSWORD_TOO_LONG);
        } else if (isCommon(fresh)) {
            answers.fault(field, AccountRefusal.PASSWORD_TOO_COMMON);
        } else if (isAbout(fresh, about)) {
            answers.fault(field, AccountRefusal.PASSWORD_IS_YOU);
        } else if (!fresh.equals(again)) {
            answers.fault(field + "Again", AccountRefusal.PASSWORDS_DIFFER);
        }
    }

    /** Whether it is on the list, or one sign or pair of signs over and over. */
    static boolean isCommon(String password) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        return COMMON.contains(plain) || plain.chars().distinct().count() <= 2;
    }

    private static boolean isAbout(String password, String... about) {
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@.]", "");
        for (String each : about) {
            String fact = each == null ? "" : each.toLowerCase(Locale.ROOT).replace(" ", "");
            if (fact.length() >= 4 && plain.replaceAll("[0-9]+$", "").equals(fact)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (var list = Passwords.class.getResourceAsStream("/org/hearth/account/common-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
