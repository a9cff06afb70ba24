package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeConverterTest {

    private final TimeConverter converter = new TimeConverter();

    @ParameterizedTest
    @CsvSource({
        "9.30, 09:30",
        "9:30am, 09:30",
        "0930, 09:30",
        "930, 09:30",
        "09:30:00, 09:30",
        "9 30, 09:30",
        "4pm, 16:00",
        "4.15 p.m., 16:15",
        "16, 16:00",
        "12am, 00:00",
        "12pm, 12:00",
        "midday, 12:00",
        "Noon, 12:00"
    })
    void times_are_read_as_people_type_them(String typed, LocalTime meant) {
        assertThat(TimeConverter.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9:75", "13pm", "0am", "soon", "12345", "9:3"})
    void what_is_no_time_is_refused_with_an_example(String typed) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, typed))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining("Enter the time like 9:30am");
    }

    @Test
    void a_time_box_gets_what_it_reads() {
        assertThat(converter.getAsString(null, null, LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
