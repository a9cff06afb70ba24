package org.hearth.cascade.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's sentences, filled in. */
final class Words {

    private Words() {}

    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.cascade.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }
}
