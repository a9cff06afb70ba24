package org.hearth.kernel;

import java.util.Locale;

/** Why one answer of a form or request cannot be used, whatever the room. */
public enum InputRefusal implements Refusal {
    MISSING,
    TOO_LONG,
    UNREADABLE_SIGN,
    NOT_A_CHOICE,
    EMAIL_FORMAT,
    POSTCODE_FORMAT,
    PHONE_FORMAT,
    NUMBER_RANGE,
    TOO_EXACT,
    DATE_RANGE,
    END_BEFORE_START;

    @Override
    public String code() {
        return "kernel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
