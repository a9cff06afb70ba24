package org.hearth.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * A table to take away (CSV, RFC 4180): texts and dates in quotes, numbers without, nothing where there is nothing. What a
 * spreadsheet would take for a formula is written as text.
 */
public final class CsvTable {

    private static final String FORMULA = "=+-@\t\r";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private CsvTable() {}

    /** The headings, then the rows. */
    public static String of(List<?> headings, List<? extends List<?>> rows) {
        StringBuilder table = new StringBuilder();
        try {
            FORMAT.printRecord(table, headings.toArray());
            for (List<?> row : rows) {
                FORMAT.printRecord(table, row.stream().map(CsvTable::harmless).toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static Object harmless(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.setScale(Math.max(0, number.scale())); // never as a power of ten
        }
        boolean formula = cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
