package org.hearth.notification.faces;

import java.util.Locale;
import java.util.ResourceBundle;

/** The kinds of mail in words; a kind of a newer room that has none yet is shown by its code. */
final class Kinds {

    private Kinds() {}

    static String about(String kind) {
        ResourceBundle words = ResourceBundle.getBundle("org.hearth.notification.messages", Locale.UK);
        String key = "about." + kind;
        return words.containsKey(key) ? words.getString(key) : kind;
    }
}
