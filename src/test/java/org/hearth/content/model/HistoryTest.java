package org.hearth.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hearth.content.ContentState;
import org.hearth.content.VersionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version of local content is current on a day. */
class HistoryTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 9, 1);
    private static final LocalDate REVIEW = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, ",
        "2026-03-01, first",
        "2026-03-02, first",
        "2026-08-31, first",
        "2026-09-01, second",
        "2026-09-02, second",
        "2026-10-31, second",
        "2026-11-01, ",
        "2026-11-02, "
    })
    void a_version_is_current_from_its_adoption_to_the_day_before_the_next_or_before_it_is_withdrawn(
            LocalDate day, String label) {
        History history = new History(List.of(second(LocalDate.of(2026, 11, 1)), first(null)));
        assertThat(history.on(day).map(Version::label).orElse(null)).isEqualTo(label);
    }

    @Test
    void what_was_withdrawn_before_it_was_adopted_never_was_and_the_one_before_goes_on() {
        History history = new History(List.of(first(null), second(NEXT)));
        assertThat(history.on(NEXT).map(Version::label)).contains("first");
        assertThat(history.newest()).contains(ADOPTED);
        assertThat(history.last(history.versions().get(0))).isNull();
    }

    @Test
    void a_version_ends_the_day_before_the_next_or_before_it_is_withdrawn_whichever_comes_first() {
        History history = new History(List.of(first(LocalDate.of(2026, 10, 1)), second(LocalDate.of(2026, 11, 1))));
        assertThat(history.last(history.versions().get(0))).isEqualTo(NEXT.minusDays(1));
        assertThat(history.last(history.versions().get(1))).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, COMING, NONE",
        "2026-03-01, CURRENT, CURRENT",
        "2026-11-30, CURRENT, CURRENT",
        "2026-12-01, CURRENT, REVIEW_SOON",
        "2027-03-01, CURRENT, REVIEW_SOON",
        "2027-03-02, CURRENT, REVIEW_OVERDUE",
        "2027-05-31, CURRENT, REVIEW_OVERDUE",
        "2027-06-01, WITHDRAWN, NONE"
    })
    void a_review_is_due_soon_ninety_days_ahead_and_overdue_the_day_after(
            LocalDate day, VersionState version, ContentState state) {
        Version only = first(LocalDate.of(2027, 6, 1));
        History history = new History(List.of(only));
        assertThat(history.state(only, day)).isEqualTo(version);
        assertThat(history.state(day)).isEqualTo(state);
    }

    @Test
    void on_any_day_of_any_history_the_current_version_is_the_only_one_whose_days_hold_it() {
        Random dice = new Random(187);
        for (int round = 0; round < 300; round++) {
            LocalDate day = ADOPTED;
            List<Version> made = new java.util.ArrayList<>();
            for (int at = 0; at < dice.nextInt(6); at++) {
                day = day.plusDays(1 + dice.nextInt(40));
                LocalDate out = dice.nextInt(3) == 0 ? day.plusDays(dice.nextInt(60)) : null;
                made.add(new Version("v" + at, "v" + at, "", day, day.plusYears(1), out, null));
            }
            History history = new History(made);
            for (LocalDate each = ADOPTED; each.isBefore(ADOPTED.plusDays(320)); each = each.plusDays(1)) {
                LocalDate asked = each;
                List<Version> holding = made.stream()
                        .filter(version ->
                                !version.isVoid() && !version.adoptedOn().isAfter(asked))
                        .filter(version -> history.last(version) == null
                                || !history.last(version).isBefore(asked))
                        .toList();
                assertThat(history.on(asked).map(List::of).orElse(List.of())).isEqualTo(holding);
            }
        }
    }

    private static Version first(LocalDate withdrawn) {
        return new Version("1", "first", "The first", ADOPTED, REVIEW, withdrawn, null);
    }

    private static Version second(LocalDate withdrawn) {
        return new Version("2", "second", "The second", NEXT, REVIEW, withdrawn, null);
    }
}
