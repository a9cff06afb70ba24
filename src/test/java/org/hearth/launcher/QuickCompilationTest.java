package org.hearth.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCompilationTest {

    @AfterEach
    void as_ever() {
        QuickCompilation.end();
    }

    @Test
    void the_jvm_takes_the_directives_of_a_start() {
        assertEquals(
                "1 compiler directives added",
                QuickCompilation.begin(Path.of("webapp-config/start.directives"))
                        .strip());
    }

    @Test
    void directives_it_cannot_read_are_said_and_do_no_harm(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken"), "no directives");

        assertTrue(QuickCompilation.begin(broken).contains("failed"));
    }
}
