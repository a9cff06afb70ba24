package org.hearth.practice.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.hearth.kernel.ReferenceTable;
import org.hearth.practice.model.Scale;
import org.hearth.practice.model.Scale.Bounds;

/**
 * Which programmes have a tool by which practice is coded, and the thresholds the tool publishes: {@code tools.csv}, by a
 * programme's code. They hold until the partnership decides its own; another programme is coded once it was given some.
 */
final class PublishedScales {

    private static final LocalDate ALWAYS = LocalDate.of(1990, 1, 1);
    private static final Map<String, Scale> BY_CODE =
            ReferenceTable.byCode("/org/hearth/practice/tools.csv", PublishedScales::scale);

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
