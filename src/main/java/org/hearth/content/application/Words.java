package org.hearth.content.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's sentences, filled in. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A sentence with its blanks filled in; days are written out. */
    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.content.messages", Locale.UK)
                .getString(key);
        Object[] words = Arrays.stream(details)
                .map(each -> each instanceof LocalDate day ? DATE.format(day) : each)
                .toArray();
        return new MessageFormat(pattern, Locale.UK).format(words);
    }
}
