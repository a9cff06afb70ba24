package org.hearth.kernel;

import java.util.Locale;

/** What is typed into a search box, as a pattern for SQL's {@code like ? escape '!'}. */
public final class Like {

    private Like() {}

    /** Finds the words anywhere; their own wildcards are made harmless. */
    public static String anywhere(String typed) {
        return "%" + plain(typed) + "%";
    }

    /** The words in small letters, their own wildcards made harmless. */
    public static String plain(String typed) {
        return typed.strip()
                .toLowerCase(Locale.UK)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
