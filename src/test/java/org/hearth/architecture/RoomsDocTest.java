package org.hearth.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.kernel.Room;
import org.junit.jupiter.api.Test;

/** docs/rooms.md is made from the rooms' own declarations, so it cannot lie. */
class RoomsDocTest {

    private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Path MAIN = Path.of("src/main/java/org/hearth");

    @Test
    void the_rooms_page_is_up_to_date() throws Exception {
        Path page = Path.of("docs/rooms.md");
        String expected = page();
        if (Boolean.getBoolean("hearth.write-docs")) {
            Files.writeString(page, expected);
        }
        assertThat(page).as("run scripts/docs to write it anew").hasContent(expected);
    }

    private static String page() throws Exception {
        StringBuilder text =
                new StringBuilder("# Rooms\n\nOne package below `org.hearth` is one room; its root package is"
                        + " its front door. An arrow means *may use the front door of*.\nWritten by `scripts/docs` from the"
                        + " `@Room` declarations; a test fails when it is out of date.\n\n| room | may use | what is in it"
                        + " |\n|---|---|---|\n");
        for (Map.Entry<String, String> room : rooms().entrySet()) {
            Room declared = Class.forName("org.hearth." + room.getKey() + ".package-info")
                    .getAnnotation(Room.class);
            String uses = Arrays.stream(declared.uses()).sorted().collect(Collectors.joining(", "));
            text.append(
                    "| `" + room.getKey() + "` | " + (uses.isEmpty() ? "–" : uses) + " | " + room.getValue() + " |\n");
        }
        return text.toString();
    }

    private static Map<String, String> rooms() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> folders = Files.list(MAIN)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                found.put(folder.getFileName().toString(), sentence(folder.resolve("package-info.java")));
            }
        }
        return found;
    }

    private static String sentence(Path info) throws IOException {
        Matcher doc = DOC.matcher(Files.readString(info));
        if (!doc.find()) {
            return "";
        }
        List<String> lines = doc.group(1)
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\*\\s?", "").strip())
                .toList();
        String all = String.join(" ", lines).strip();
        return all.split("<p>")[0].strip();
    }
}
