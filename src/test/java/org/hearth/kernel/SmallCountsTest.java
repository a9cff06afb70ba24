package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearth.kernel.SmallCounts.Cell;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    @Test
    void a_count_below_five_is_not_shown_and_looks_like_a_count_of_nobody() {
        SmallCounts counts = counts(Set.of());
        counts.add("Trust", "a", 4);
        counts.add("School", "a", 0);
        assertThat(counts.row("Trust")).containsExactly(new Cell(0, false), new Cell(0, false));
        assertThat(counts.row("School")).isEqualTo(counts.row("Trust")).isEqualTo(counts.row("Unheard of"));
    }

    @Test
    void five_and_more_are_shown() {
        SmallCounts counts = counts(Set.of());
        counts.add("Trust", "a", 5);
        counts.add("Trust", "b", 12);
        assertThat(counts.row("Trust")).containsExactly(new Cell(5, true), new Cell(12, true));
        assertThat(counts.rowTotal("Trust")).isEqualTo(new Cell(17, true));
    }

    @Test
    void a_total_never_gives_away_what_is_left_out() {
        for (int hidden = 0; hidden < SmallCounts.SMALLEST; hidden++) {
            SmallCounts counts = counts(Set.of());
            counts.add("Trust", "a", 9);
            counts.add("Trust", "b", hidden);
            counts.add("School", "a", 7);
            counts.add("School", "b", 8);
            assertThat(counts.rowTotal("Trust")).isEqualTo(new Cell(9, false));
            assertThat(counts.columnTotal("b")).isEqualTo(new Cell(8, false));
            assertThat(counts.columnTotal("a")).isEqualTo(new Cell(16, true));
        }
    }

    @Test
    void ones_own_people_are_counted_as_they_are_and_still_give_away_nobody_else() {
        for (int hidden = 0; hidden < SmallCounts.SMALLEST; hidden++) {
            SmallCounts counts = counts(Set.of("Ours"));
            counts.add("Ours", "a", 2);
            counts.add("Theirs", "a", hidden);
            assertThat(counts.row("Ours")).startsWith(new Cell(2, true));
            assertThat(counts.columnTotal("a")).isEqualTo(new Cell(2, false));
        }
    }

    @Test
    void counts_of_the_same_cell_add_up_before_they_are_judged() {
        SmallCounts counts = counts(Set.of());
        counts.add("Trust", "a", 3);
        counts.add("Trust", "a", 3);
        assertThat(counts.row("Trust")).startsWith(new Cell(6, true));
    }

    private static SmallCounts counts(Set<String> own) {
        return new SmallCounts(List.of("a", "b"), own);
    }
}
