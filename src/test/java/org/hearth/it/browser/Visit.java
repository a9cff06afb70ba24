package org.hearth.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody opens an address: one row of {@code page-visits.csv}. An address that is a file says so. */
record Visit(String who, String address) {

    private static final Path TABLE = Path.of("src/test/resources/page-visits.csv");
    private static final String FILE = "file:";

    /** Every row of the table. */
    static List<Visit> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", 2))
                    .map(parts -> new Visit(parts[0], parts[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that open a page. */
    static List<Visit> pages() {
        return all().stream().filter(each -> !each.file()).toList();
    }

    /** The pages by who opens them, each round of one person's and of so many at most, in the order of the table. */
    static List<List<Visit>> rounds(int most) {
        Map<String, List<Visit>> byWho =
                pages().stream().collect(Collectors.groupingBy(Visit::who, LinkedHashMap::new, Collectors.toList()));
        List<List<Visit>> rounds = new ArrayList<>();
        byWho.values().forEach(all -> {
            for (int from = 0; from < all.size(); from += most) {
                rounds.add(all.subList(from, Math.min(all.size(), from + most)));
            }
        });
        return rounds;
    }

    /** Whether what is there is a file to keep and no page. */
    boolean file() {
        return address.startsWith(FILE);
    }

    /** The address as it is asked for, names and all. */
    String path() {
        return file() ? address.substring(FILE.length()) : address;
    }

    /** The address without its question. */
    String page() {
        return path().replaceAll("\\?.*", "");
    }
}
