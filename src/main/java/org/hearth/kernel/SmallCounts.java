package org.hearth.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of how many people, safe to show to those who may not see who they are: no count below five, and no total
 * from which such a count could be worked out.
 *
 * <p>A total is the sum of the counts that are shown and nothing else. It therefore holds nothing the reader does not
 * have already, whatever they know of their own row; where something is left out it is said to be "at least" so many.
 */
public final class SmallCounts {

    /** The smallest count of other people's staff that is shown (domain rule 39). */
    public static final int SMALLEST = 5;

    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    private final Set<String> ownRows;
    private final List<String> columns;

    /** {@code ownRows} are the rows whose people the reader may see by name: these are shown as they are. */
    public SmallCounts(List<String> columns, Set<String> ownRows) {
        this.columns = List.copyOf(columns);
        this.ownRows = Set.copyOf(ownRows);
    }

    public void add(String row, String column, int count) {
        counts.computeIfAbsent(row, unknown -> new LinkedHashMap<>()).merge(column, count, Integer::sum);
    }

    /** The cells of a row in the order of the columns. What was never counted is a count of nobody: not shown. */
    public List<Cell> row(String row) {
        List<Cell> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(cell(row, column));
        }
        return cells;
    }

    public Cell rowTotal(String row) {
        return total(row(row));
    }

    public Cell columnTotal(String column) {
        return total(counts.keySet().stream().map(row -> cell(row, column)).toList());
    }

    private Cell cell(String row, String column) {
        int count = counts.getOrDefault(row, Map.of()).getOrDefault(column, 0);
        return count >= SMALLEST || ownRows.contains(row) ? new Cell(count, true) : new Cell(0, false);
    }

    private static Cell total(List<Cell> cells) {
        int shown = cells.stream().mapToInt(Cell::count).sum();
        return new Cell(shown, cells.stream().allMatch(Cell::whole));
    }

    /**
     * A count as it may be shown.
     *
     * @param count what may be said; 0 where nothing may
     * @param whole whether that is all of it: a cell that is not whole reads "fewer than 5", a total "at least" so many
     */
    public record Cell(int count, boolean whole) {}
}
