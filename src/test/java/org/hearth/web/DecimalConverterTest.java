package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalConverterTest {

    private final DecimalConverter converter = new DecimalConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12; 12", "0.6; 0.6", ".6; .6", " 1,250.5; 1250.5", "-3; -3"})
    void numbers_are_read_as_people_type_them(String typed, BigDecimal meant) {
        assertThat(DecimalConverter.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-999999999", "seven", "1,5", "12 or so", "--1", ".", "-", "9999999999999"})
    void what_is_no_number_people_write_is_refused(String typed) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, typed)).isInstanceOf(ConverterException.class);
    }

    @Test
    void a_number_is_written_without_powers() {
        assertThat(converter.getAsString(null, null, new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(converter.getAsString(null, null, null)).isEmpty();
        assertThat(converter.getAsObject(null, null, " ")).isNull();
    }
}
