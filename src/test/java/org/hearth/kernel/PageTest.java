package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    @Test
    void a_whole_list_is_cut_into_pages_and_each_thing_is_on_one() {
        assertThat(Page.of(ALL, new Paging(0, 2)).items()).containsExactly("a", "b");
        assertThat(Page.of(ALL, new Paging(2, 2)).items()).containsExactly("e");
        assertThat(Page.of(ALL, new Paging(2, 2)).total()).isEqualTo(5);
        assertThat(Page.of(ALL, new Paging(2, 2)).pages()).isEqualTo(3);
    }

    @Test
    void a_page_after_the_last_is_empty_and_still_knows_how_many_there_are() {
        assertThat(Page.of(ALL, new Paging(100_000, 200)).items()).isEmpty();
        assertThat(Page.of(ALL, new Paging(100_000, 200)).total()).isEqualTo(5);
        assertThat(Page.of(List.of(), new Paging(0, 20)).pages()).isEqualTo(1);
    }
}
