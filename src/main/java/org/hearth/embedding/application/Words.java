package org.hearth.embedding.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's sentences, filled in. */
final class Words {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Words() {}

    /** A sentence with its blanks filled in; days and times are written out. */
    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.embedding.messages", Locale.UK)
                .getString(key);
        Object[] words = Arrays.stream(details).map(Words::word).toArray();
        return new MessageFormat(pattern, Locale.UK).format(words);
    }

    private static Object word(Object each) {
        if (each instanceof LocalDate day) {
            return DATE.format(day);
        }
        return each instanceof LocalTime time ? TIME.format(time).toLowerCase(Locale.UK) : each;
    }
}
