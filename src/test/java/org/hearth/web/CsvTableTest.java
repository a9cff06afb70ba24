package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void texts_and_dates_stand_in_quotes_and_numbers_do_not() {
        String table = CsvTable.of(
                List.of("who", "when", "how many"),
                List.of(
                        Arrays.asList("Said \"no\",\nthen yes", LocalDate.of(2026, 7, 1), 3),
                        Arrays.asList("", null, -2)));

        assertThat(table)
                .isEqualTo("\"who\",\"when\",\"how many\"\r\n\"Said \"\"no\"\",\nthen yes\",\"2026-07-01\",3\r\n"
                        + "\"\",,-2\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text() {
        for (String formula : List.of("=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            assertThat(CsvTable.of(List.of("x"), List.of(List.of(formula)))).contains("\"'" + formula + "\"");
        }
    }

    @Test
    void no_number_is_written_as_a_power_of_ten() {
        assertThat(CsvTable.of(List.of("x"), List.of(List.of(new BigDecimal("1E+3"), new BigDecimal("50.00")))))
                .contains("1000,50.00");
    }
}
