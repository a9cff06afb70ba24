package org.hearth.cascade.faces;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.cascade.Count;

/** The room's words on pages. */
final class Words {

    private Words() {}

    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.cascade.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }

    /** {@code 34}, {@code at least 34}, or {@code fewer than 5}. */
    static String count(Count count) {
        if (count == null) {
            return "";
        }
        String key = count.whole() ? "count.whole" : count.number() == 0 ? "count.few" : "count.least";
        return say(key, count.number());
    }
}
