package org.hearth.cohort.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's sentences, filled in. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.cohort.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }

    /** 24 November 2026. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
