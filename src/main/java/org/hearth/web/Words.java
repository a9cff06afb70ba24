package org.hearth.web;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;
import java.util.ResourceBundle;

/** The frame's own sentences. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.hearth.web.messages", Locale.UK);

    private Words() {}

    /** A sentence by its key. */
    static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** A sentence as a page's error. */
    static FacesMessage error(String key) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, of(key), null);
    }
}
