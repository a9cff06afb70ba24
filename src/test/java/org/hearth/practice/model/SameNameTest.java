package org.hearth.practice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Liam Adams | true",
                "liam adams | true",
                "Adams, Liam | true",
                "L. Adams | true",
                "liam.adams@example.org | true",
                "Dr Liam J. Adams | true",
                "Laura Adams | false",
                "Liam Addams | false",
                "Adams | false",
                "Coding service Adams and Partners | false",
                "Robin Ashdown | false",
                "- | false"
            })
    void a_name_is_known_however_it_is_written(String typed, boolean same) {
        assertEquals(same, SameName.mayBe(typed, "Liam Adams"));
    }

    @ParameterizedTest
    @CsvSource({"Kleber Macedo, true", "K Macedo, true", "Kléber Macedo, true"})
    void accents_make_no_other_name(String typed, boolean same) {
        assertEquals(same, SameName.mayBe(typed, "Kléber Macedo"));
    }
}
