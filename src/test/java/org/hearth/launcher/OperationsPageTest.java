package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The operations page names every setting the code reads, every word of the command line, every sentence it can end with. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Pattern VARIABLE = Pattern.compile("HEARTH_[A-Z_]*[A-Z]");
    private static final Pattern SETTING = Pattern.compile("find\\(\"(hearth\\.[a-z.-]+)\"\\)");
    private static final Pattern FAILURE = Pattern.compile("new Failure\\(\\s*(?:Failure\\.)?[A-Z]+,\\s*");

    /** How the code tells of names, without naming one. */
    private static final Set<String> PART_OF_A_NAME = Set.of("HEARTH_SMTP", "HEARTH_X_Y");

    /** What the launcher gives to the application itself; nobody sets it. */
    private static final Pattern OF_THE_LAUNCHER = Pattern.compile("HEARTH_FIRST_RUN_.*");

    @Test
    void every_setting_the_code_reads_is_on_the_page() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path file : files("src/main/java", "scripts", "webapp-config")) {
            String text = Files.readString(file);
            VARIABLE.matcher(text).results().forEach(found -> read.add(found.group()));
            SETTING.matcher(text).results().forEach(found -> read.add(variable(found.group(1))));
        }
        read.removeIf(name -> OF_THE_LAUNCHER.matcher(name).matches() || PART_OF_A_NAME.contains(name));
        assertThat(read).hasSizeGreaterThan(12);
        assertThat(VARIABLE.matcher(page()).results().map(found -> found.group()))
                .containsAll(read);
    }

    @Test
    void every_command_and_option_is_on_the_page() throws IOException {
        String page = page();
        CommandLine hearth = new CommandLine(new Hearth());
        assertThat(hearth.getSubcommands()).isNotEmpty();
        hearth.getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("`" + name);
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(page).as(name).contains("`" + option.longestName()));
        });
    }

    @Test
    void every_command_explains_itself_and_its_exit_codes() {
        new CommandLine(new Hearth()).getSubcommands().forEach((name, command) -> {
            if (!name.equals("bench")) { // hands its words over to the benchmark
                assertThat(command.getUsageMessage()).as(name).contains("--help", "Exit codes:");
            }
        });
    }

    @Test
    void every_sentence_a_command_can_end_with_is_explained() throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (Path file : files("src/main/java/org/hearth/launcher")) {
            String source = Files.readString(file);
            Matcher failure = FAILURE.matcher(source);
            while (failure.find()) {
                sentences.add(sentence(source, failure.end()));
            }
        }
        assertThat(sentences).hasSizeGreaterThan(30);
        List<String> rows = page().lines().toList();
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(rows).anyMatch(row -> row.startsWith("| " + sentence + " | ")));
    }

    /** The sentence built by an expression that begins at a place in the source, with {@code …} for whatever is not text. */
    private static String sentence(String source, int from) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int depth = 0;
        for (int i = from; depth > 0 || source.charAt(i) != ',' && source.charAt(i) != ')'; i++) {
            char c = source.charAt(i);
            if (c == '"') {
                int end = i + 1;
                while (source.charAt(end) != '"') {
                    end += source.charAt(end) == '\\' ? 2 : 1;
                }
                text.append(source, i + 1, end);
                gap = false;
                i = end;
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!gap && c != '+' && !Character.isWhitespace(c)) {
                text.append('…');
                gap = true;
            }
        }
        return text.toString();
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                paths.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found;
    }
}
