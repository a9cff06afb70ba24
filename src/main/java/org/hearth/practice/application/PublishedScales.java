package org.hearth.practice.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearth.practice.model.Scale;
import org.hearth.practice.model.Scale.Bounds;

/**
 * Which programmes have a tool by which practice is coded, and the thresholds the tool publishes: {@code tools.csv}, by a
 * programme's code. They hold until the partnership decides its own; another programme is coded once it was given some.
 */
final class PublishedScales {

    private static final LocalDate ALWAYS = LocalDate.of(1990, 1, 1);
    private static final Map<String, Scale> BY_CODE = read();

    private PublishedScales() {}

    /** The codes of programmes that have a tool. */
    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    /** What is published for the programme, or, to begin with, what is published first. */
    static Scale of(String code) {
        return BY_CODE.getOrDefault(
                String.valueOf(code), BY_CODE.values().iterator().next());
    }

    private static Map<String, Scale> read() {
        CSVFormat table = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                PublishedScales.class.getResourceAsStream("/org/hearth/practice/tools.csv"), StandardCharsets.UTF_8)) {
            Map<String, Scale> found = new LinkedHashMap<>();
            for (CSVRecord row : table.parse(text)) {
                found.put(row.get("code"), scale(row));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Scale scale(CSVRecord row) {
        return new Scale(
                ALWAYS,
                null,
                bounds(row, "technical"),
                bounds(row, "relational"),
                bounds(row, "complex"),
                bounds(row, "ratio"),
                row.get("source"));
    }

    private static Bounds bounds(CSVRecord row, String measure) {
        return new Bounds(new BigDecimal(row.get(measure + "_fair")), new BigDecimal(row.get(measure + "_good")));
    }
}
