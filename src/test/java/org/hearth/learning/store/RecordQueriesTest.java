package org.hearth.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordQueriesTest {

    @Test
    void conditions_are_read_one_by_one_however_they_are_parted() {
        assertThat(RecordQueries.codes("FULL_ATTENDANCE EVALUATION")).containsExactly("FULL_ATTENDANCE", "EVALUATION");
        assertThat(RecordQueries.codes("EVALUATION,PRACTICE_TASK")).containsExactly("EVALUATION", "PRACTICE_TASK");
        assertThat(RecordQueries.codes(" EVALUATION ")).containsExactly("EVALUATION");
    }

    @Test
    void no_conditions_are_an_empty_list() {
        assertThat(RecordQueries.codes(null)).isEmpty();
        assertThat(RecordQueries.codes(" ")).isEmpty();
    }
}
