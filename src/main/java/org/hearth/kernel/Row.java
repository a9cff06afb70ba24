package org.hearth.kernel;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** One row of a query's answer, read by position. Stored times are UTC; the server runs in UTC. */
public final class Row {

    private final Object[] cells;

    private Row(Object[] cells) {
        this.cells = cells;
    }

    /** Wraps what a query answered: an array, or a single value. */
    public static Row of(Object answer) {
        return new Row(answer instanceof Object[] many ? many : new Object[] {answer});
    }

    /** Wraps every row of an answer. */
    public static List<Row> all(List<?> answers) {
        return answers.stream().map(Row::of).toList();
    }

    public String text(int at) {
        return cells[at] == null ? null : String.valueOf(cells[at]);
    }

    /** A whole number; 0 when empty. */
    public int number(int at) {
        return cells[at] == null ? 0 : ((Number) cells[at]).intValue();
    }

    /** A whole number, or null when empty. */
    public Integer numberOrNull(int at) {
        return cells[at] == null ? null : ((Number) cells[at]).intValue();
    }

    public long count(int at) {
        return cells[at] == null ? 0 : ((Number) cells[at]).longValue();
    }

    public BigDecimal decimal(int at) {
        return cells[at] == null ? null : new BigDecimal(String.valueOf(cells[at]));
    }

    public boolean flag(int at) {
        return cells[at] instanceof Boolean yes ? yes : number(at) != 0;
    }

    public Instant instant(int at) {
        Object cell = cells[at];
        if (cell instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return cell == null ? null : ((Timestamp) cell).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    public LocalDate date(int at) {
        Object cell = cells[at];
        if (cell instanceof LocalDate local) {
            return local;
        }
        return cell == null ? null : ((java.sql.Date) cell).toLocalDate();
    }

    public LocalTime time(int at) {
        Object cell = cells[at];
        if (cell instanceof LocalTime local) {
            return local;
        }
        return cell == null ? null : ((java.sql.Time) cell).toLocalTime();
    }
}
