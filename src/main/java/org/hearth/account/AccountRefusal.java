package org.hearth.account;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why something about an account is refused. */
public enum AccountRefusal implements Refusal {
    WRONG_PASSWORD,
    TOO_MANY_TRIES,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORD_IS_YOU,
    PASSWORDS_DIFFER,
    EMAIL_TAKEN,
    PERSON_HAS_ACCOUNT,
    PERSON_UNKNOWN,
    ACCOUNT_CLOSED,
    TOKEN_NAME_MISSING,
    TOKEN_DAYS,
    TOKEN_SCOPE,
    TOO_MANY_TOKENS,
    ROLE_UNKNOWN,
    ROLE_SCOPE,
    ROLE_HELD,
    LAST_ADMINISTRATOR,
    LINK_EXPIRED,
    CODE_WRONG,
    ALREADY_SET_UP,
    TOO_MANY_REQUESTS,
    NOBODY_TO_ASK;

    @Override
    public String code() {
        return "account." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
