package org.hearth.it.http;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with answers of pages to things nobody should type; gathered, so that one run tells of all. */
final class Verdicts {

    /** What looking at a page writes: that somebody looked, and the key behind the code at the door. */
    private static final Set<String> LOOKING = Set.of("audit_event", "check_in_key");

    private static final List<String> INSIDE = List.of(
            "Exception", "org.hearth.", "jakarta.el", "java.lang", "\tat ", "SQLSyntax", "<script>alert(1)", "???");

    private static final Pattern SUMMARY = Pattern.compile("id=\"errors\".*?<ul>(.*?)</ul>", Pattern.DOTALL);

    /** PrimeFaces tells its script where the server sends the browser after which exception, on every page that uses it. */
    private static final String WHERE_TO = "errorPages:\\{[^}]*}";

    /** Signs a page cannot hold at all, like a null character; no browser types them. */
    private static final String UNHOLDABLE = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffd]";

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    /** Everything that was wrong, one a line; empty when nothing was. */
    String all() {
        return String.join("\n", wrong);
    }

    void add(String about) {
        wrong.add(about);
    }

    /** That an answer is no failure, says nothing of the inside of the server and leads nowhere else. */
    void harmless(String about, HttpResponse<String> answer) {
        String body = answer.body().replaceFirst(WHERE_TO, "");
        boolean sheet = answer.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .startsWith("attachment"); // taken away, not shown: markup in it is text
        List<String> inside = INSIDE.stream()
                .filter(word -> !sheet || !word.startsWith("<"))
                .filter(body::contains)
                .toList();
        if (answer.statusCode() >= 500 || !inside.isEmpty()) {
            wrong.add(about + ": " + answer.statusCode()
                    + (inside.isEmpty() ? " " : " tells of the inside " + inside + " ") + start(body));
        }
        String next = answer.headers().firstValue("Location").orElse("/");
        if (!next.matches("(http://127.0.0.1:\\d+|http://localhost:\\d+)?/.*") || next.startsWith("//")) {
            wrong.add(about + ": leads away to " + next);
        }
    }

    /** That a page says in a sentence at its top what is wrong. */
    void refused(String about, HttpResponse<String> answer) {
        boolean said = answer.statusCode() == 200 && summary(answer).matches("(?s).*[a-z]{2} .*");
        if (!said) {
            wrong.add(about + ": is not refused in a sentence but answered by " + answer.statusCode());
        }
    }

    /** What a page says at its top is wrong. */
    static String summary(HttpResponse<String> answer) {
        Matcher found = SUMMARY.matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }

    /** That nothing was written but that somebody looked. */
    void unchanged(String about, Watch watch) {
        List<String> written = watch.changed().stream()
                .filter(table -> !LOOKING.contains(table))
                .toList();
        if (!written.isEmpty()) {
            wrong.add(about + " wrote " + written);
        }
    }

    /** That what was typed still stands where it was typed, and that a secret never does. */
    void kept(String about, Optional<FormOnPage> again, List<FormOnPage.Control> touched, String value) {
        if (again.isEmpty()) {
            wrong.add(about + ": the form is gone");
            return;
        }
        for (FormOnPage.Control each : touched) {
            String held = again.get().held(each.name());
            if (each.type().equals("password")) {
                if (held != null && !held.isEmpty()) {
                    wrong.add(about + ": a secret is shown again");
                }
            } else if (each.typed() && !same(each, value, held)) {
                wrong.add(about + ": " + each.name() + " now holds " + start(String.valueOf(held)));
            }
        }
    }

    private static boolean same(FormOnPage.Control box, String value, String held) {
        String typed = value.replaceAll(UNHOLDABLE, "").strip();
        // a full hour may be written in full
        return Stream.of(typed, box.type().equals("time") ? "0" + typed + ":00" : typed)
                .anyMatch(right ->
                        held != null && held.replaceAll(UNHOLDABLE, "").strip().equals(right));
    }

    /** The first letters of a text, for telling of it. */
    static String start(String text) {
        return text.substring(0, Math.min(60, text.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
