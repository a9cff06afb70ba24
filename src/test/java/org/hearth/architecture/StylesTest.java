package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What moves on a page moves only for those who have not asked for less motion. */
class StylesTest {

    private static final Pattern FREE =
            Pattern.compile("@media \\(prefers-reduced-motion: no-preference\\) \\{(?:[^{}]*\\{[^{}]*\\})*\\s*\\}");
    private static final Pattern MOTION =
            Pattern.compile("\\b(?:transition|animation)(?:-[a-z]+)?\\s*:|scroll-behavior\\s*:\\s*smooth|@keyframes");

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp/resources"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_moves_for_those_who_asked_for_less_motion(Path sheet) throws Exception {
        assertThat(motion(Files.readString(sheet))).as(sheet.toString()).isEmpty();
    }

    @Test
    void motion_for_everybody_is_found() {
        assertThat(motion("a { transition: color 1s }")).hasSize(1);
        assertThat(motion("html { scroll-behavior: smooth; }")).hasSize(1);
        assertThat(motion("@media (prefers-reduced-motion: no-preference) { a { color: red } } b { animation: x }"))
                .hasSize(1);
        assertThat(motion("@media (prefers-reduced-motion: no-preference) { a { transition: color 1s } }"))
                .isEmpty();
    }

    private static List<String> motion(String sheet) {
        return MOTION.matcher(FREE.matcher(sheet).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
