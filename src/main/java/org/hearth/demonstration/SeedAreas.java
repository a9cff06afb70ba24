package org.hearth.demonstration;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.hearth.kernel.ReferenceTable;

/** The files the five areas come from, read by their headings. */
final class SeedAreas {

    private SeedAreas() {}

    /** Every row of one file of {@code seed-areas}; empty cells are null. */
    static List<CSVRecord> rows(String file) {
        return ReferenceTable.rows("/org/hearth/demonstration/seed-areas/" + file);
    }

    /** One area's row of {@code areas.csv}. */
    static CSVRecord area(String code) {
        return rows("areas.csv").stream()
                .filter(row -> row.get("area").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
