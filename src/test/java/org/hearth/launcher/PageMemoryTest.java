package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageMemoryTest {

    @Test
    void the_database_takes_an_eighth_of_the_memory_and_not_too_little_nor_too_much() {
        assertThat(PageMemory.of(4_096)).isEqualTo(512);
        assertThat(PageMemory.of(512)).isEqualTo(128);
        assertThat(PageMemory.of(65_536)).isEqualTo(1_024);
    }

    @Test
    void this_machine_has_some() {
        assertThat(PageMemory.here()).isBetween(128L, 1_024L);
    }
}
