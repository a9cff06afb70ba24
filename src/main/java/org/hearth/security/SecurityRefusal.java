package org.hearth.security;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why security says no. */
public enum SecurityRefusal implements Refusal {
    SIGN_IN_FIRST,
    ACCESS_DENIED;

    @Override
    public String code() {
        return "security." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
