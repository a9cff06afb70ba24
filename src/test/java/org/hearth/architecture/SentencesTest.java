package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal has its one sentence, in plain English, and an entry in docs/problems.md. */
class SentencesTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final List<String> BANNED =
            List.of("invalid", "please", "click here", "utilise", "and/or", "n/a", "oops", "illegal");
    /** A paragraph, an item of a list or a heading. */
    private static final Pattern PROSE = Pattern.compile("(?s)<(?:p|li|h\\d)\\b[^>]*>(.*?)</(?:p|li|h\\d)>(.*?)");

    /** What begins with a capital and has more than one word is said to people. */
    private static final Pattern SAID = Pattern.compile("\"([A-Z][^\"\n]*\\s[^\"\n]*)\"|`([A-Z][^`]*\\s[^`]*)`");

    /** The words a next step begins with; each is something the reader can do now. */
    private static final Set<String> STEPS = Set.of(
            ("Accept Add Ask Book Call Cancel Change Check Choose Complete Correct Decide End Enter Fill Finish Give Go Keep Look Lower Make Mark"
                            + " Move Name Offer Open Print Publish Put Raise Record Reopen Restart Say Scan Schedule Send"
                            + " Show Sign Take Tell Tick Try Type Use Wait")
                    .split(" "));

    private static final Pattern MUST = Pattern.compile("\\bmust\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]\\s+");
    private static final Pattern END = Pattern.compile("[.!?:;](\\s|$)");

    @TestFactory
    Stream<DynamicTest> the_refusal_has_its_sentence() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hearth").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Refusal.class::cast)
                        .map(refusal -> DynamicTest.dynamicTest(refusal.code(), () -> assertThat(
                                        messages(refusal.code().split("\\.")[0]))
                                .containsKey("refusal." + refusal.code())));
    }

    @TestFactory
    Stream<DynamicTest> sentences_are_plain_and_short_in() throws IOException {
        return bundles().entrySet().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.getKey(), () -> bundle.getValue()
                        .forEach((key, text) -> isPlain(String.valueOf(key), String.valueOf(text)))));
    }

    /** A refusal ends nowhere without a next step: one of its sentences begins with what to do, or says what must be. */
    @TestFactory
    Stream<DynamicTest> a_refusal_says_what_to_do_next_in() throws IOException {
        return bundles().entrySet().stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle.getKey(), () -> bundle.getValue().forEach((key, text) -> {
                            if (String.valueOf(key).startsWith("refusal.")) {
                                assertThat(saysWhatToDo(String.valueOf(text)))
                                        .as("%s says what to do next: %s", key, text)
                                        .isTrue();
                            }
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"This booking has ended.", "Nothing was changed.", "Bookings cannot be changed: call.", ""})
    void what_only_says_no_is_no_next_step(String text) {
        assertThat(saysWhatToDo(text)).isFalse();
    }

    private static boolean saysWhatToDo(String text) {
        return MUST.matcher(text).find()
                || Stream.of(SENTENCE.split(text)).anyMatch(each -> STEPS.contains(each.split("\\W", 2)[0]));
    }

    @Test
    void an_apostrophe_in_a_refusal_is_written_twice_so_that_it_is_shown() throws IOException {
        bundles()
                .forEach((room, sentences) -> sentences.forEach((key, text) -> {
                    if (String.valueOf(key).startsWith("refusal.")) {
                        assertThat(String.valueOf(text).replace("''", ""))
                                .as("%s %s", room, key)
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void problems_are_listed_for_readers() throws IOException {
        String expected = ProblemList.of(bundles());
        Path listed = Path.of("docs/problems.md");
        if (Boolean.getBoolean("hearth.write-docs")) {
            Files.writeString(listed, expected);
        }
        assertThat(listed).as("run scripts/docs to write it anew").hasContent(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessibility.xhtml", "help.xhtml", "privacy.xhtml"})
    void a_page_of_prose_is_plain_too(String page) throws IOException {
        List<String> said = matches(PROSE, Files.readString(Path.of("src/main/webapp", page))).stream()
                .map(each -> each.replaceAll("<[^>]+>", " ")
                        .replaceAll("#\\{[^}]*}", "x")
                        .strip())
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(said).hasSizeGreaterThan(20);
        said.forEach(each -> isPlain(page, each));
    }

    @Test
    void what_the_script_says_is_plain_too() throws IOException {
        List<String> said =
                matches(SAID, Files.readString(Path.of("src/main/webapp/resources/hearth/hearth.js"))).stream()
                        .map(each -> each.replaceAll("\\$\\{[^}]*}", "x"))
                        .toList();
        assertThat(said).hasSizeGreaterThan(5).anyMatch(each -> each.startsWith("You are offline. "));
        said.forEach(each -> isPlain("hearth.js", each));
    }

    @Test
    void words_nobody_should_read_are_found() {
        assertThatThrownBy(() -> isPlain("here", "Please click here")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> isPlain("here", "a ".repeat(LONGEST_SENTENCE + 1)))
                .isInstanceOf(AssertionError.class);
        assertThat(matches(SAID, "say(`You are ${x}. Go`); a(\"x y\"); b(\"No results\")"))
                .containsExactly("You are ${x}. Go", "No results");
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(each.group(1) == null ? 2 : 1))
                .toList();
    }

    private static void isPlain(String key, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        BANNED.forEach(word -> assertThat(Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(lower)
                        .find())
                .as("%s says %s: %s", key, word, text)
                .isFalse());
        for (String sentence : END.split(text)) {
            assertThat(sentence.strip().split("\\s+"))
                    .as("%s: %s", key, sentence)
                    .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
        }
    }

    private static Map<String, Properties> bundles() throws IOException {
        Map<String, Properties> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/hearth"))) {
            for (Path file :
                    files.filter(each -> each.endsWith("messages.properties")).toList()) {
                String room = file.getParent().getFileName().toString();
                found.put(room, messages(room));
            }
        }
        return found;
    }

    private static Properties messages(String room) throws IOException {
        Properties sentences = new Properties();
        try (InputStream file =
                SentencesTest.class.getResourceAsStream("/org/hearth/" + room + "/messages.properties")) {
            if (file != null) {
                sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        }
        return sentences;
    }
}
