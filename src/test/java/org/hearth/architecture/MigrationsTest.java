package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms write their own migrations; their versions stand in one line. */
class MigrationsTest {

    @Test
    void no_two_have_the_same_version() throws IOException {
        assertThat(versions()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private static List<String> versions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> name.substring(0, name.indexOf("__")))
                    .toList();
        }
    }
}
