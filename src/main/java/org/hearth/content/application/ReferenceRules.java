package org.hearth.content.application;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.hearth.content.model.Rule;
import org.hearth.kernel.ReferenceTable;

/** What holds for a programme until the partnership decides: {@code rules.csv}, which says where each of it is known from. */
final class ReferenceRules {

    private static final String ANY = "*";
    private static final Map<String, Rule> BY_CODE =
            ReferenceTable.byCode("/org/hearth/content/rules.csv", ReferenceRules::rule);

    private ReferenceRules() {}

    /** The rule of a programme by its code. */
    static Rule of(String code) {
        return BY_CODE.getOrDefault(String.valueOf(code), BY_CODE.get(ANY));
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
