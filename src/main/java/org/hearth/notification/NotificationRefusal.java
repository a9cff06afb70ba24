package org.hearth.notification;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why a notice or a mail is refused. */
public enum NotificationRefusal implements Refusal {
    /** Only mail that could not be sent is tried again. */
    NOT_FAILED;

    @Override
    public String code() {
        return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
