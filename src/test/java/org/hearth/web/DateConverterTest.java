package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConverterTest {

    private final DateConverter converter = new DateConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "24/11/2026",
                "24 11 2026",
                " 24.11.26 ",
                "24-11-2026",
                "24 Nov 2026",
                "24 november 2026"
            })
    void the_day_comes_first_or_it_is_what_a_date_box_sends(String typed) {
        assertThat(DateConverter.read(typed)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/24/2026", "31 2 2026", "tomorrow", "24 xxx 2026", "24 11", "24112026", "0 0 0000"})
    void what_is_no_date_is_refused_with_an_example(String typed) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, typed))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining("Enter the date like 24 11 2026");
    }

    @Test
    void nothing_typed_is_no_date() {
        assertThat(converter.getAsObject(null, null, " ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void a_date_box_gets_what_it_reads() {
        assertThat(converter.getAsString(null, null, LocalDate.of(2026, 3, 4))).isEqualTo("2026-03-04");
    }
}
