package org.hearth.notification.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.kernel.Require;

/** The small facts of a notice as one line of ASCII, in the order of their names. */
final class Facts {

    private static final int LONGEST = 4000;

    private Facts() {}

    static String write(Map<String, String> facts) {
        StringBuilder line = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) -> line.append(line.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        Require.that(line.length() <= LONGEST, "The facts of a notice are ids and small facts only");
        return line.toString();
    }

    static Map<String, String> read(String line) {
        Map<String, String> facts = new TreeMap<>();
        if (line != null && !line.isEmpty()) {
            for (String fact : line.split("&")) {
                int equals = fact.indexOf('=');
                facts.put(decoded(fact.substring(0, equals)), decoded(fact.substring(equals + 1)));
            }
        }
        return facts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
