package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts in a checkout that is built, called from somewhere else. */
class ScriptsIT {

    private static final Path AREA = Path.of("target", "scripts it").toAbsolutePath();
    private static final Path CHECKOUT = AREA.resolve("checkout");
    private static final Path ELSEWHERE = AREA.resolve("elsewhere");

    /** The scripts as they are; what they start is linked, and nothing in this checkout is newer than what was built. */
    @BeforeAll
    static void a_built_checkout() throws IOException {
        DataFolder.delete(AREA);
        for (String folder : List.of("checkout/scripts", "checkout/src/main", "checkout/target", "elsewhere")) {
            Files.createDirectories(AREA.resolve(folder));
        }
        Files.createFile(CHECKOUT.resolve("pom.xml"));
        for (String script : List.of("hearth", "run", "verify")) {
            Files.copy(
                    Path.of("scripts", script),
                    CHECKOUT.resolve("scripts").resolve(script),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        link(Path.of("webapp-config"), CHECKOUT);
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            for (Path each : (Iterable<Path>) built::iterator) {
                if (each.getFileName().toString().matches("hearth.*|launcher")) {
                    link(each, CHECKOUT.resolve("target"));
                }
            }
        }
    }

    @AfterAll
    static void removed() throws IOException {
        DataFolder.delete(AREA);
    }

    @Test
    void run_finds_its_checkout_from_anywhere_and_reads_the_environment() throws Exception {
        Ended run = call(CHECKOUT.resolve("scripts/run"), Map.of("HEARTH_PORT", "99999"));
        assertThat(run.code).as(run.said).isEqualTo(Failure.USAGE);
        assertThat(run.said).contains("--port must be a number from 1 to 65535, not 99999.");
    }

    @Test
    void a_link_to_a_script_is_the_script_and_folders_are_meant_from_where_one_stands() throws Exception {
        Path link = Files.createSymbolicLink(ELSEWHERE.resolve("check"), CHECKOUT.resolve("scripts/verify"));
        Ended verify = call(link, Map.of(), "--data", "nowhere");
        assertThat(verify.code).as(verify.said).isEqualTo(Failure.DATABASE);
        assertThat(verify.said).contains("There is no database in nowhere.");
        assertThat(ELSEWHERE.resolve("nowhere")).doesNotExist();
        Ended unnamed = call(link, Map.of());
        assertThat(unnamed.said).contains("There is no database in " + CHECKOUT.resolve("var"));
    }

    private record Ended(int code, String said) {}

    private static Ended call(Path script, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(ELSEWHERE.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process running = builder.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(running.waitFor(), said);
    }

    private static void link(Path what, Path into) throws IOException {
        Files.createSymbolicLink(into.resolve(what.getFileName()), what.toAbsolutePath());
    }
}
