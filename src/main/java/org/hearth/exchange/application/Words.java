package org.hearth.exchange.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.exchange.Unit;

/** The room's sentences, filled in. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.exchange.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }

    /** What is counted, in words: a kind the terms name, by that name. */
    static String kind(Unit unit, String name) {
        return name == null ? say("unit." + unit) : name;
    }

    /** 24 November 2026. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
