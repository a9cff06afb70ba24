package org.hearth.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The programmes every partnership begins with, read from {@code programmes.csv}, {@code fidelity-rules.csv} and
 * {@code courses.csv} beside this class. They are data a spreadsheet can open; each row says in {@code source} where it
 * comes from and what in it is only a default.
 */
final class ProgrammeTemplates {

    private ProgrammeTemplates() {}

    /** Programmes, one row each; {@code code} names them in the other two tables. */
    static List<Row> programmes() {
        return read("programmes.csv");
    }

    /** Fidelity rules; an empty {@code level} is the rule for every level without one of its own. */
    static List<Row> rules() {
        return read("fidelity-rules.csv");
    }

    /** Courses; {@code prerequisites} are refs with blanks between. */
    static List<Row> courses() {
        return read("courses.csv");
    }

    private static List<Row> read(String table) {
        try (InputStream file = ProgrammeTemplates.class.getResourceAsStream(table);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            List<String> names = cells(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(names, cells(line)));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(List<String> names, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            named.put(names.get(at), cells.get(at));
        }
        return new Row(named);
    }

    /** One line of comma-separated values; a cell in quotes may hold commas, and quotes written twice. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean doubled = quoted && sign == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (doubled) {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** One row of a table, its cells by column name. */
    record Row(Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        /** The cell's text, or null when it is empty. */
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column);
            }
            return cell.isEmpty() ? null : cell;
        }

        /** The cell's whole number, or null when it is empty. */
        Integer number(String column) {
            String cell = text(column);
            return cell == null ? null : Integer.valueOf(cell);
        }
    }
}
