package org.hearth.catalogue.model;

import java.util.regex.Pattern;

/** Whether a text can be an id, a ref or a code at all. The database refuses to compare others with its plain columns. */
public final class Plain {

    private static final Pattern PLAIN = Pattern.compile("[!-~]{1,40}");

    private Plain() {}

    /** Letters, digits and signs of ASCII only, at most 40. */
    public static boolean is(String text) {
        return text != null && PLAIN.matcher(text).matches();
    }
}
