package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told after they did something is a sentence of its room, and never the name of one. */
class NoticesTest {

    private static final Pattern TOLD = Pattern.compile("afterRedirect\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)(\\.[a-zA-Z.-]+)\"");

    /** What is handed on to be told further down. */
    private static final Pattern NAMED = Pattern.compile("\"[a-z-]+\\.(?:[a-zA-Z.-]+\\.)?notice\\.[a-zA-Z.-]*\"");

    @Test
    void every_notice_has_its_sentence() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> found.addAll(keys(text(file))));
        }

        assertThat(found).hasSizeGreaterThan(60);
        assertThat(found).allSatisfy(key -> assertThat(isSaid(key)).as(key).isTrue());
    }

    @Test
    void a_notice_without_a_sentence_is_seen() {
        assertThat(keys("notices.afterRedirect(\"charges.done\");")).containsExactly("charges.done");
        assertThat(keys("done(\"booking.notice.held\"); void done(String x) { notices.afterRedirect(x); }"))
                .containsExactly("booking.notice.held");
        assertThat(isSaid("charges.done")).isFalse();
        assertThat(isSaid("booking.notice.nothing-like-it")).isFalse();
        assertThat(isSaid("booking.notice.charges")).isTrue();
        assertThat(keys("notices.afterRedirect(\n  fresh ? \"cohort.notice.\" + what : \"cohort.notice.changed\");"))
                .contains("cohort.notice.", "cohort.notice.changed");
        assertThat(isSaid("cohort.notice.")).isTrue();
    }

    private static List<String> keys(String java) {
        List<String> keys = new ArrayList<>();
        Matcher told = TOLD.matcher(java);
        while (told.find()) {
            KEY.matcher(told.group(1)).results().forEach(key -> keys.add(key.group(1) + key.group(2)));
        }
        if (java.contains("afterRedirect(")) {
            NAMED.matcher(java).results().forEach(key -> keys.add(key.group().replace("\"", "")));
        }
        return keys;
    }

    /** Whole, or, where the rest of the key is only known then, at least as a beginning. */
    private static boolean isSaid(String key) {
        String room = key.substring(0, key.indexOf('.'));
        Properties sentences = new Properties();
        try (InputStream all = NoticesTest.class.getResourceAsStream("/org/hearth/" + room + "/messages.properties")) {
            if (all == null) {
                return false;
            }
            sentences.load(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return key.endsWith(".")
                ? sentences.stringPropertyNames().stream().anyMatch(each -> each.startsWith(key))
                : sentences.containsKey(key);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
