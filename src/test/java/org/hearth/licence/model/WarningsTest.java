package org.hearth.licence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearth.kernel.BadInput;
import org.hearth.licence.LicenceWarnings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a programme lead is warned of a licence's end: 90, 30 and 7 days before, each once. */
class WarningsTest {

    @ParameterizedTest
    @CsvSource({
        "90, 30, 7, ''",
        "1, , , ''",
        "730, 1, , ''",
        "0, , , first",
        "731, , , first",
        "90, 90, , second",
        "90, 91, , second",
        "90, , 7, third",
        "90, 30, 30, third"
    })
    void warnings_come_one_after_the_other_within_two_years(
            Integer first, Integer second, Integer third, String wrong) {
        String refused = "";
        try {
            Warnings.read(new LicenceWarnings(first, second, third));
        } catch (BadInput fault) {
            refused = fault.faults().get(0).field();
        }
        assertThat(refused).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "91, '', ",
        "90, '', 90",
        "89, '', 90",
        "89, '90', ",
        "31, '90', ",
        "30, '90', 30",
        "7, '90 30', 7",
        "6, '90 30 7', ",
        "5, '', 7",
        "5, '7', ",
        "40, '30', ",
        "0, '90 30', 7",
        "-1, '', ",
    })
    void the_nearest_that_is_reached_is_sent_unless_it_was(int daysLeft, String told, Integer due) {
        List<Integer> before = told.isEmpty()
                ? List.of()
                : Arrays.stream(told.split(" ")).map(Integer::valueOf).toList();
        assertThat(Warnings.due(daysLeft, Warnings.USUAL, before).orElse(null)).isEqualTo(due);
    }
}
