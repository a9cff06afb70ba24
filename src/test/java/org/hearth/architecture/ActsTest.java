package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit and the list of mail say in words what was done and what a letter is about, and never by a code alone. */
class ActsTest {

    private static final Pattern AUDITED = Pattern.compile("audit\\s*\\.\\w+\\(([^;]*?);", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");
    private static final Pattern KIND = Pattern.compile("static final String \\w+ =\\s*\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void every_act_has_words_in_the_audit() {
        Properties words = words("audit");
        TreeSet<String> acts = codes(file -> true, AUDITED);

        assertThat(acts).hasSizeGreaterThan(120);
        assertThat(acts)
                .allSatisfy(act ->
                        assertThat(words.getProperty("act." + act)).as(act).isNotBlank());
    }

    @Test
    void every_kind_of_letter_has_words_in_the_list_of_mail() {
        Properties words = words("notification");
        TreeSet<String> kinds =
                codes(file -> file.getFileName().toString().matches("\\w+(Letters|Notices|Post)\\.java"), KIND);

        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(words.getProperty("about." + kind)).as(kind).isNotBlank());
    }

    @Test
    void an_act_and_a_kind_are_found_in_what_is_written() {
        assertThat(in("audit.recordFor(person,\n \"licence.ended\", LICENCE, id);", AUDITED))
                .containsExactly("licence.ended");
        assertThat(in("private static final String ENDS = \"licence.ends\";", KIND))
                .containsExactly("licence.ends");
        assertThat(words("audit").getProperty("act.nothing.like-it")).isNull();
    }

    private static TreeSet<String> codes(Predicate<Path> wanted, Pattern where) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            TreeSet<String> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("demonstration"))
                    .filter(wanted)
                    .forEach(file -> found.addAll(in(text(file), where)));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TreeSet<String> in(String java, Pattern where) {
        return where.matcher(java)
                .results()
                .map(MatchResult::group)
                .flatMap(piece -> CODE.matcher(piece).results())
                .map(code -> code.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties words(String room) {
        Properties words = new Properties();
        try (InputStream all = ActsTest.class.getResourceAsStream("/org/hearth/" + room + "/messages.properties")) {
            words.load(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
