package org.hearth.scheduling;

import java.io.Serializable;

/**
 * A language a session can be given in, signed ones among them.
 *
 * @param code its code by ISO 639: two letters where there are two, else three, like {@code bfi}
 * @param name its name in English
 */
public record LanguageCard(String code, String name) implements Serializable {

    /** The language of every session until somebody says otherwise. */
    public static final String ENGLISH = "en";
}
