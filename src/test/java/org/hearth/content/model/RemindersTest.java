package org.hearth.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reminder of a review, or of the end of a statement, is due. */
class RemindersTest {

    @ParameterizedTest
    @CsvSource({
        "91, ",
        "90, 90",
        "89, 90",
        "31, 90",
        "30, 30",
        "29, 30",
        "8, 30",
        "7, 7",
        "6, 7",
        "0, 7",
        "-1, -1",
        "-2, -1",
        "-200, -1"
    })
    void the_nearest_that_has_been_reached_is_due(int left, Integer due) {
        assertThat(Reminders.due(left, List.of()).orElse(null)).isEqualTo(due);
    }

    @Test
    void each_is_sent_once_and_what_is_recorded_late_begins_with_the_nearest() {
        List<Integer> told = new ArrayList<>();
        IntStream.iterate(20, left -> left - 1).limit(40).forEach(left -> Reminders.due(left, told)
                .ifPresent(told::add));
        assertThat(told).containsExactly(30, 7, -1);
    }
}
