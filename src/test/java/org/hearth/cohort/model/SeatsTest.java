package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seats of partners, and what the others share. */
class SeatsTest {

    @Test
    void what_is_left_is_shared_once_by_all_that_have_none_of_their_own() {
        Seats seats = new Seats(8, Map.of("council", 3), Map.of("council", 1, "trust", 2));
        assertThat(seats.shared()).isEqualTo(3);
        assertThat(seats.left("council")).isEqualTo(2);
        assertThat(seats.left("trust")).isEqualTo(3);
        assertThat(seats.left("charity")).isEqualTo(3);
        assertThat(new Seats(8, Map.of("council", 3), Map.of("council", 1, "trust", 4, "charity", 1)).shared())
                .isZero();
    }
}
