package org.hearth.audit.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.audit.AuditLine;

/**
 * Lines of the audit as a table to take away (CSV, RFC 4180), with the time as the clock in London showed it. What a
 * spreadsheet would take for a formula is written as text.
 */
public final class AuditSheet {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String FORMULA = "=+-@\t\r";
    private static final String HEAD = "when,who,what,for,about,id,detail,request,address\r\n";

    private AuditSheet() {}

    /** The whole table, its headings first. */
    public static String of(List<AuditLine> lines) {
        return HEAD + lines.stream().map(AuditSheet::row).collect(Collectors.joining());
    }

    private static String row(AuditLine line) {
        return Stream.of(
                        when(line.at()),
                        line.actor(),
                        line.action(),
                        line.whomName() == null ? line.whom() : line.whomName(),
                        line.entityName() == null ? line.entity() : line.entityName(),
                        line.entityId(),
                        line.detail(),
                        line.requestId(),
                        line.address())
                .map(AuditSheet::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String when(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }

    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String harmless = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
