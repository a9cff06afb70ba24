package org.hearth.content.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearth.content.model.Rule;

/** What holds for a programme until the partnership decides: {@code rules.csv}, which says where each of it is known from. */
final class ReferenceRules {

    private static final String ANY = "*";
    private static final Map<String, Rule> BY_CODE = read();

    private ReferenceRules() {}

    /** The rule of a programme by its code. */
    static Rule of(String code) {
        return BY_CODE.getOrDefault(String.valueOf(code), BY_CODE.get(ANY));
    }

    private static Map<String, Rule> read() {
        CSVFormat table = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                ReferenceRules.class.getResourceAsStream("/org/hearth/content/rules.csv"), StandardCharsets.UTF_8)) {
            Map<String, Rule> found = new HashMap<>();
            for (CSVRecord row : table.parse(text)) {
                found.put(row.get("code"), rule(row));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rule rule(CSVRecord row) {
        return new Rule(
                null,
                Boolean.parseBoolean(row.get("local_content")),
                Boolean.parseBoolean(row.get("overdue_refuses")),
                Integer.parseInt(row.get("readiness_months")),
                List.of(row.get("questions").split("\\|")),
                row.get("source"));
    }
}
