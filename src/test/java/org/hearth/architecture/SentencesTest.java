package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal has its one sentence, in plain English, and an entry in docs/problems.md. */
class SentencesTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final List<String> BANNED =
            List.of("invalid", "please", "click here", "utilise", "and/or", "n/a", "oops", "illegal");
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
