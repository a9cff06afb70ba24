package org.hearth.account;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why something about an account is refused. */
public enum AccountRefusal implements Refusal {
    WRONG_PASSWORD,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORDS_DIFFER,
    EMAIL_TAKEN,
    EMAIL_FORMAT,
    PERSON_HAS_ACCOUNT,
    TOKEN_NAME_MISSING,
    TOKEN_DAYS,
    ROLE_UNKNOWN,
    ROLE_SCOPE,
    CODE_WRONG,
    ALREADY_SET_UP,
    FIELD_MISSING,
    FIELD_TOO_LONG;

    @Override
    public String code() {
        return "account." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
