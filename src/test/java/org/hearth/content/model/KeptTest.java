package org.hearth.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearth.scheduling.LocalContent.Gap;
import org.hearth.scheduling.LocalContent.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing of a programme's content and the area's readiness on the days of a session. */
class KeptTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 3, 1);
    private static final LocalDate STATED = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final LocalDate REVIEW = LocalDate.of(2026, 6, 30);
    private static final Rule ASKED = new Rule(null, true, false, 12, List.of(), null);
    private static final Rule NOT_ASKED = new Rule(null, false, false, 12, List.of(), null);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, NO_VERSION NOT_READY",
        "2026-03-01, NOT_READY",
        "2026-03-02, NOT_READY",
        "2026-03-31, NOT_READY",
        "2026-04-01, ''",
        "2026-04-02, ''",
        "2026-12-30, ''",
        "2026-12-31, ''",
        "2027-01-01, NOT_READY"
    })
    void a_day_needs_a_version_adopted_by_then_and_a_statement_that_holds(LocalDate day, String missing) {
        assertThat(names(kept(ASKED, null).gaps(List.of(day), ADOPTED))).isEqualTo(missing);
        assertThat(kept(ASKED, null).isUncovered(day)).isEqualTo(!missing.isEmpty());
        assertThat(kept(NOT_ASKED, null).gaps(List.of(day), ADOPTED)).isEmpty();
        assertThat(kept(NOT_ASKED, null).isUncovered(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, ''", "2026-09-01, NOT_READY", "2026-09-02, NOT_READY"})
    void a_withdrawn_statement_holds_to_the_day_before(LocalDate day, String missing) {
        assertThat(names(kept(ASKED, LocalDate.of(2026, 9, 1)).gaps(List.of(day), ADOPTED)))
                .isEqualTo(missing);
    }

    @Test
    void each_gap_names_the_first_day_it_is_missing_on() {
        List<LocalDate> days = List.of(UNTIL.plusDays(9), UNTIL, UNTIL.plusDays(2));
        assertThat(kept(ASKED, null).gaps(days, ADOPTED))
                .containsExactly(
                        new Gap(What.NOT_READY, UNTIL.plusDays(2), true), new Gap(What.REVIEW_DUE, REVIEW, false));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void an_overdue_review_warns_and_refuses_only_where_the_rule_says_so(LocalDate today, boolean overdue) {
        List<LocalDate> session = List.of(LocalDate.of(2026, 10, 1));
        Rule strict = new Rule(null, true, true, 12, List.of(), null);
        assertThat(kept(ASKED, null).gaps(session, today))
                .containsExactly(new Gap(overdue ? What.REVIEW_OVERDUE : What.REVIEW_DUE, REVIEW, false));
        assertThat(kept(strict, null).gaps(session, today))
                .containsExactly(new Gap(overdue ? What.REVIEW_OVERDUE : What.REVIEW_DUE, REVIEW, overdue));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void a_review_that_falls_due_before_the_session_is_said(LocalDate day, boolean due) {
        assertThat(kept(ASKED, null).gaps(List.of(day), ADOPTED))
                .isEqualTo(due ? List.of(new Gap(What.REVIEW_DUE, REVIEW, false)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-02, true"})
    void the_rule_of_the_day_decides_whether_it_is_asked(LocalDate day, boolean asked) {
        Rule later = new Rule(LocalDate.of(2026, 6, 1), true, false, 12, List.of(), null);
        Kept nothing = new Kept(new Rules(NOT_ASKED, List.of(later)), new History(List.of()), List.of());
        assertThat(nothing.isUncovered(day)).isEqualTo(asked);
        assertThat(names(nothing.gaps(List.of(day), day))).isEqualTo(asked ? "NO_VERSION NOT_READY" : "");
    }

    private static String names(List<Gap> gaps) {
        return String.join(
                " ",
                gaps.stream()
                        .filter(Gap::refuses)
                        .map(each -> each.what().name())
                        .toList());
    }

    private static Kept kept(Rule rule, LocalDate withdrawn) {
        Version version = new Version("1", "first", "The first", ADOPTED, REVIEW, null, null);
        Statement stated = new Statement("s", STATED, UNTIL, STATED, "Minutes", List.of(), withdrawn, null);
        return new Kept(new Rules(rule, List.of()), new History(List.of(version)), List.of(stated));
    }
}
