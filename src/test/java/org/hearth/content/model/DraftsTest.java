package org.hearth.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.content.ReviewDraft;
import org.hearth.content.RuleDraft;
import org.hearth.content.StatementDraft;
import org.hearth.content.VersionDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** What may be written down of local content and readiness. */
class DraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Rule RULE = new Rule(null, true, false, 12, List.of("Who leads?", "What happens?"), null);

    @Test
    void a_review_is_due_after_the_adoption() {
        assertRefused(
                "reviewOn", () -> Version.adopted("1", new VersionDraft("One", "All", TODAY, "a@example.org", TODAY)));
        assertThat(Version.adopted("1", new VersionDraft("One", "All", TODAY, null, TODAY.plusDays(1)))
                        .reviewOn())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_review_is_written_down_from_the_day_it_was_held_and_moves_the_next_on() {
        Version version = version();
        assertRefused("heldOn", () -> version.reviewed(review(TODAY.plusDays(1), TODAY.plusYears(1)), TODAY));
        assertRefused("heldOn", () -> version.reviewed(review(TODAY.minusDays(11), TODAY.plusYears(1)), TODAY));
        assertRefused("nextOn", () -> version.reviewed(review(TODAY, TODAY), TODAY));
        assertThat(version.reviewed(review(TODAY.minusDays(10), TODAY.plusYears(1)), TODAY)
                        .reviewOn())
                .isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void what_is_withdrawn_is_neither_reviewed_nor_withdrawn_again() {
        assertRefused("on", () -> version().withdrawn(new WithdrawDraft("Wrong", TODAY.minusDays(11), null)));
        Version gone = version().withdrawn(new WithdrawDraft("Wrong", TODAY, null));
        assertThatThrownBy(() -> gone.reviewed(review(TODAY, TODAY.plusDays(1)), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> gone.withdrawn(new WithdrawDraft("Wrong", TODAY, null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_statement_holds_for_the_months_of_the_rule_unless_it_names_its_last_day() {
        assertThat(Statement.made("s", statement(TODAY, null, TODAY, List.of("Ada", "We meet")), RULE, TODAY)
                        .until())
                .isEqualTo(LocalDate.of(2027, 11, 26));
        assertThat(Statement.made("s", statement(TODAY, TODAY, TODAY, List.of("Ada", "We meet")), RULE, TODAY)
                        .until())
                .isEqualTo(TODAY);
    }

    @Test
    void every_question_is_answered_and_nothing_is_stated_ahead() {
        List<String> both = List.of("Ada", "We meet");
        assertRefused("on", () -> made(statement(TODAY.plusDays(1), null, TODAY, both)));
        assertRefused("until", () -> made(statement(TODAY, TODAY.minusDays(1), TODAY, both)));
        assertRefused("commitmentOn", () -> made(statement(TODAY, null, TODAY.plusDays(1), both)));
        assertRefused("answers", () -> made(statement(TODAY, null, TODAY, List.of("Ada"))));
        assertRefused("answer2", () -> made(statement(TODAY, null, TODAY, List.of("Ada", " "))));
    }

    @Test
    void a_rule_holds_from_today_or_later_and_asks_eight_questions_at_most() {
        assertRefused("from", () -> Rule.of(rule(TODAY.minusDays(1), 12, List.of()), TODAY));
        assertRefused("readinessMonths", () -> Rule.of(rule(TODAY, 61, List.of()), TODAY));
        assertRefused("questions", () -> Rule.of(rule(TODAY, 12, Collections.nCopies(9, "Why?")), TODAY));
        assertRefused("questions", () -> Rule.of(rule(TODAY, 12, List.of("Why?", " ")), TODAY));
        assertThat(Rule.of(rule(TODAY, 12, List.of("Why?")), TODAY).questions()).containsExactly("Why?");
    }

    private static Statement made(StatementDraft draft) {
        return Statement.made("s", draft, RULE, TODAY);
    }

    private static Version version() {
        return new Version("1", "One", "All", TODAY.minusDays(10), TODAY, null, null);
    }

    private static ReviewDraft review(LocalDate held, LocalDate next) {
        return new ReviewDraft("Kept as it is", held, next);
    }

    private static StatementDraft statement(LocalDate on, LocalDate until, LocalDate committed, List<String> answers) {
        return new StatementDraft("a@example.org", on, until, committed, "Minutes, item 6", answers);
    }

    private static RuleDraft rule(LocalDate from, int months, List<String> questions) {
        return new RuleDraft(from, true, false, months, questions, null);
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BadInput.class, refused -> assertThat(
                        refused.faults().get(0).field())
                .isEqualTo(field));
    }
}
