package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes many rows with few statements. Holds a bounded number of them, then writes all tables in the order in which
 * they were named, so that what is referred to is there first. Instants are written as UTC.
 */
final class Rows {

    private static final int HELD = 6_000;
    private static final int AT_ONCE = 250;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final Connection db;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private int held;

    Rows(Connection db) {
        this.db = db;
    }

    /** A table to write to; the columns are in the order of the cells. */
    Table table(String name, String columns) {
        return tables.computeIfAbsent(name, first -> new Table(first, columns));
    }

    /** Writes what is held. */
    void flush() {
        tables.values().forEach(Table::write);
        held = 0;
    }

    /** How many rows each table was given, in the order of the tables. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tables.forEach((name, table) -> counts.put(name, table.count));
        return counts;
    }

    /** Closes the statements; whatever is still held is not written. */
    void close() {
        tables.values().forEach(Table::close);
    }

    private static Object cell(Object value) {
        if (value instanceof Instant instant) {
            return UTC.format(instant);
        }
        boolean words = value instanceof LocalDate || value instanceof LocalTime || value instanceof Enum<?>;
        return words ? value.toString() : value;
    }

    /** One table's rows on their way. */
    final class Table {

        private final String start;
        private final String row;
        private final int width;
        private final List<Object[]> waiting = new ArrayList<>();
        private PreparedStatement full;
        private int count;

        private Table(String name, String columns) {
            width = columns.split(",").length;
            start = "insert into " + name + " (" + columns + ") values ";
            row = "(" + "?,".repeat(width - 1) + "?)";
        }

        /** Adds one row. */
        void add(Object... cells) {
            if (cells.length != width) {
                throw new IllegalArgumentException(cells.length + " cells for: " + start);
            }
            waiting.add(cells);
            count++;
            held++;
            if (held >= HELD) {
                flush();
            }
        }

        private void write() {
            try {
                int done = 0;
                for (; waiting.size() - done >= AT_ONCE; done += AT_ONCE) {
                    full = full == null ? prepare(AT_ONCE) : full;
                    fill(full, done, AT_ONCE);
                }
                int rest = waiting.size() - done;
                if (rest > 0) {
                    try (PreparedStatement some = prepare(rest)) {
                        fill(some, done, rest);
                    }
                }
                waiting.clear();
            } catch (SQLException refused) {
                throw new IllegalStateException(start + refused.getMessage(), refused);
            }
        }

        private PreparedStatement prepare(int rows) throws SQLException {
            return db.prepareStatement(start + (row + ",").repeat(rows - 1) + row);
        }

        private void fill(PreparedStatement statement, int from, int rows) throws SQLException {
            int at = 1;
            for (Object[] cells : waiting.subList(from, from + rows)) {
                for (Object value : cells) {
                    statement.setObject(at++, cell(value));
                }
            }
            statement.executeUpdate();
        }

        private void close() {
            try {
                if (full != null) {
                    full.close();
                }
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
