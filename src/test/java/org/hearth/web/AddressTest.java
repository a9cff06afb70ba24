package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address address = Address.of("/training/courses", "topic=solihull&topic=five+to+thrive&q=&page=3");

    @Test
    void a_value_replaces_all_others_of_its_name() {
        assertThat(address.with("page", "4"))
                .hasToString("/training/courses?topic=solihull&topic=five+to+thrive&page=4");
        assertThat(address.with("page", null)).hasToString("/training/courses?topic=solihull&topic=five+to+thrive");
    }

    @Test
    void one_filter_is_taken_away_and_the_others_stay() {
        assertThat(address.without("topic", "five to thrive")).hasToString("/training/courses?topic=solihull&page=3");
    }

    @Test
    void nothing_of_a_query_can_leave_the_link() {
        assertThat(Address.of("/x", "a=%22%3E%3Cscript%3E&b=%zz&c")).hasToString("/x?a=%22%3E%3Cscript%3E");
    }

    @Test
    void without_a_query_it_is_the_path() {
        assertThat(Address.of("/x", null)).hasToString("/x");
    }
}
