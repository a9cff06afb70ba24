package org.hearth.scheduling.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.scheduling.model.Breach;

/** The words for a breach and for letters, from the room's messages. */
final class Sentences {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Sentences() {}

    static String of(Breach breach) {
        return say("refusal." + breach.refusal().code(), breach.details().toArray());
    }

    /** A sentence with its blanks filled in; days are written out. */
    static String say(String key, Object... details) {
        String sentence = ResourceBundle.getBundle("org.hearth.scheduling.messages", Locale.UK)
                .getString(key);
        Object[] words = Arrays.stream(details).map(Sentences::word).toArray();
        return new MessageFormat(sentence, Locale.UK).format(words);
    }

    /** Numbers stay numbers, so that a sentence can choose between one and many. */
    private static Object word(Object detail) {
        if (detail instanceof LocalDate date) {
            return DATE.format(date);
        }
        return detail instanceof Number ? detail : String.valueOf(detail);
    }
}
