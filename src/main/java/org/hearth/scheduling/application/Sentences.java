package org.hearth.scheduling.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.scheduling.model.Breach;

/** The words for a breach, from the room's messages. */
final class Sentences {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Sentences() {}

    static String of(Breach breach) {
        String sentence = ResourceBundle.getBundle("org.hearth.scheduling.messages", Locale.UK)
                .getString("refusal." + breach.refusal().code());
        Object[] words = breach.details().stream()
                .map(each -> each instanceof LocalDate date ? DATE.format(date) : String.valueOf(each))
                .toArray();
        return new MessageFormat(sentence, Locale.UK).format(words);
    }
}
