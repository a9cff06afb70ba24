package org.hearth.exchange.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.exchange.StatementLine;
import org.hearth.exchange.StatementView;
import org.hearth.exchange.Unit;
import org.hearth.web.CsvTable;
import org.hearth.web.XlsxTable;

/**
 * A statement as a table to take away: CSV (RFC 4180) and a workbook (XLSX), with the same columns. What a spreadsheet would
 * take for a formula is written as text; in the workbook every text is a text as it stands.
 */
final class StatementSheet {

    private static final List<String> COLUMNS = List.of(
            "day",
            "what",
            "session",
            "course",
            "session-day",
            "partner",
            "booking",
            "places",
            "trainer-days",
            "room-days",
            "materials",
            "admin-days",
            "others",
            "balance");
    private static final Set<Integer> LONG = Set.of(1, 3, 5);

    private StatementSheet() {}

    static String csv(StatementView statement) {
        List<List<Object>> rows = rows(statement);
        return CsvTable.of(rows.get(0), rows.subList(1, rows.size()));
    }

    static byte[] xlsx(StatementView statement) {
        List<List<Object>> rows = rows(statement);
        List<String> headings = rows.get(0).stream().map(String::valueOf).toList();
        return XlsxTable.of(Words.say("sheet.name"), headings, rows.subList(1, rows.size()), LONG);
    }

    /** Headings; the balances before; a row for each line; the balances after. */
    private static List<List<Object>> rows(StatementView statement) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                COLUMNS.stream().<Object>map(each -> Words.say("sheet." + each)).toList());
        rows.add(balances(statement.from(), "sheet.before", before(statement)));
        statement.lines().forEach(line -> rows.add(row(line)));
        rows.add(balances(statement.to(), "sheet.after", after(statement)));
        return rows;
    }

    private static Map<Unit, Number> before(StatementView statement) {
        Map<Unit, Number> before = new EnumMap<>(Unit.class);
        statement.inKind().forEach(each -> before.put(each.unit(), each.before()));
        before.put(Unit.PLACE, statement.before());
        before.put(Unit.TRAINER_DAY, statement.trainerDaysBefore());
        return before;
    }

    private static Map<Unit, Number> after(StatementView statement) {
        Map<Unit, Number> after = new EnumMap<>(Unit.class);
        statement.inKind().forEach(each -> after.put(each.unit(), each.after()));
        after.put(Unit.PLACE, statement.after());
        after.put(Unit.TRAINER_DAY, statement.trainerDaysAfter());
        return after;
    }

    private static List<Object> balances(LocalDate day, String what, Map<Unit, Number> amounts) {
        return cells(amounts, null, day, Words.say(what), null, null, null, null, null);
    }

    private static List<Object> row(StatementLine line) {
        return cells(
                Map.of(line.unit(), line.amount()),
                line.balance(),
                line.on(),
                line.says(),
                line.sessionRef(),
                line.courseTitle(),
                line.sessionOn(),
                line.partnerName(),
                line.booking());
    }

    /** What is said first, then a cell for each unit, then the balance. */
    private static List<Object> cells(Map<Unit, ? extends Number> amounts, BigDecimal balance, Object... said) {
        List<Object> cells = new ArrayList<>(Arrays.asList(said));
        for (Unit each : Unit.values()) {
            cells.add(amounts.get(each));
        }
        cells.add(balance);
        return cells;
    }
}
