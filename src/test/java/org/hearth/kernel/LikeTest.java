package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void wildcards_people_type_find_themselves() {
        assertThat(Like.anywhere(" 100%_Sure! ")).isEqualTo("%100!%!_sure!!%");
    }
}
