package org.hearth.cohort.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.model.Scheme;
import org.hearth.kernel.ReferenceTable;

/** What holds for a programme until the partnership decides: {@code schemes.csv}, which says for each figure whether it is published. */
final class DefaultSchemes {

    private static final LocalDate ALWAYS = LocalDate.of(1990, 1, 1);
    private static final String ANY = "*";
    private static final Map<String, Scheme> BY_CODE =
            ReferenceTable.byCode("/org/hearth/cohort/schemes.csv", DefaultSchemes::scheme);

    private DefaultSchemes() {}

    /** The default for a programme by its code, from the beginning on. */
    static Scheme of(String code) {
        return BY_CODE.getOrDefault(String.valueOf(code), BY_CODE.get(ANY));
    }

    private static Scheme scheme(CSVRecord row) {
        String renewal = row.get("renewal");
        return new Scheme(
                ALWAYS,
                null,
                words(row.get("prerequisites")).stream()
                        .map(CourseLevel::valueOf)
                        .collect(Collectors.toSet()),
                row.get("agreement"),
                Boolean.parseBoolean(row.get("registration")),
                number(row, "release_sessions"),
                number(row, "co_deliveries"),
                number(row, "observed_deliveries"),
                number(row, "accredited_within_months"),
                number(row, "validity_months"),
                renewal == null ? null : Renewal.valueOf(renewal),
                number(row, "min_deliveries"),
                number(row, "min_as_lead"),
                number(row, "window_months"),
                number(row, "refresher_months"),
                number(row, "at_risk_days"),
                number(row, "most_per_year"),
                Beyond.WARNED, // no figure is published for either: nobody is stopped by a default
                number(row, "group_per_trainer"),
                Beyond.WARNED,
                number(row, "generation_cap"),
                row.get("edition"),
                words(row.get("published")),
                row.get("source"));
    }

    private static Integer number(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    private static Set<String> words(String joined) {
        return joined == null ? Set.of() : Set.copyOf(List.of(joined.split(" ")));
    }
}
