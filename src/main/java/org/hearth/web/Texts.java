package org.hearth.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.hearth.kernel.DomainException;

/** Finds the words for a refusal: its code names the room, whose messages hold the sentence. */
public final class Texts {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK);

    private Texts() {}

    /** The sentence of a refusal. */
    public static String of(DomainException refusal) {
        return of(refusal.code(), refusal.details());
    }

    /** The sentence of a code, its blanks filled: dates and moments in words, in UK time; numbers as numbers. */
    public static String of(String code, Object... details) {
        String room = code.substring(0, code.indexOf('.'));
        try {
            String sentence = ResourceBundle.getBundle("org.hearth." + room + ".messages", Locale.UK)
                    .getString("refusal." + code);
            return new MessageFormat(sentence, Locale.UK)
                    .format(Arrays.stream(details).map(Texts::inWords).toArray());
        } catch (MissingResourceException unspoken) {
            return "This could not be done (" + code + ").";
        }
    }

    private static Object inWords(Object detail) {
        if (detail instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (detail instanceof Instant moment) {
            String words = MOMENT.format(moment.atZone(ZONE));
            return words.replace(":00", "").replace("AM", "am").replace("PM", "pm");
        }
        // a number stays one, so that a sentence can say "1 second" and "2 seconds"
        return detail instanceof Number ? detail : String.valueOf(detail);
    }
}
