package org.hearth.audit.application;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hearth.audit.AuditLine;
import org.hearth.web.CsvTable;

/** Lines of the audit as a table to take away, with the time as the clock in London showed it. */
final class AuditSheet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final List<String> HEADINGS =
            List.of("when", "who", "what", "for", "about", "id", "detail", "request", "address");

    private AuditSheet() {}

    /** The whole table, its headings first. */
    static String of(List<AuditLine> lines) {
        return CsvTable.of(HEADINGS, lines.stream().map(AuditSheet::row).toList());
    }

    private static List<Object> row(AuditLine line) {
        return Arrays.asList(
                when(line.at()),
                line.actor(),
                line.action(),
                line.whomName() == null ? line.whom() : line.whomName(),
                line.entityName() == null ? line.entity() : line.entityName(),
                line.entityId(),
                line.detail(),
                line.requestId(),
                line.address());
    }

    private static String when(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }
}
