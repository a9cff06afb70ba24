package org.hearth.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reference data that ships with Hearth: tables with a heading, read by its names. */
public final class ReferenceTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private ReferenceTable() {}

    /**
     * Every row; empty cells are null.
     *
     * @param path of the file, from the root of the class path
     */
    public static List<CSVRecord> rows(String path) {
        try (InputStream file = ReferenceTable.class.getResourceAsStream(path)) {
            return FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What each row says, by its column {@code code}, in the order of the file. */
    public static <T> Map<String, T> byCode(String path, Function<CSVRecord, T> reading) {
        Map<String, T> found = new LinkedHashMap<>();
        rows(path).forEach(row -> found.put(row.get("code"), reading.apply(row)));
        return found;
    }
}
