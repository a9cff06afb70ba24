package org.hearth.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files the five areas come from, read by their headings. */
final class SeedAreas {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private SeedAreas() {}

    /** Every row of one file of {@code seed-areas}; empty cells are null. */
    static List<CSVRecord> rows(String file) {
        try (Reader text = new InputStreamReader(
                SeedAreas.class.getResourceAsStream("seed-areas/" + file), StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One area's row of {@code areas.csv}. */
    static CSVRecord area(String code) {
        return rows("areas.csv").stream()
                .filter(row -> row.get("area").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
