package org.hearth.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.FidelityCard;
import org.hearth.catalogue.FidelityDraft;
import org.hearth.kernel.BadInput;
import org.junit.jupiter.api.Test;

/** Rules change by date: the row in force on a session's first day decides. */
class FidelityRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_later_rule_ends_the_one_before_on_the_day_before_it() {
        FidelityRule old = rule(null, TODAY, 1);
        FidelityRule next = rule(null, TODAY.plusDays(10), 2);
        old.endBefore(next);
        assertThat(old.to()).isEqualTo(TODAY.plusDays(9));
        assertThat(trainersOn(List.of(old, next), TODAY.plusDays(9))).isEqualTo(1);
        assertThat(trainersOn(List.of(old, next), TODAY.plusDays(10))).isEqualTo(2);
    }

    @Test
    void before_the_first_rule_nothing_is_in_force() {
        assertThat(FidelityRule.inForce(
                        List.of(rule(null, TODAY, 1)), CourseLevel.FOUNDATION, null, TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_levels_own_rule_goes_before_the_rule_for_every_level() {
        List<FidelityRule> rules = List.of(rule(null, TODAY, 1), rule("FOUNDATION", TODAY, 2));
        assertThat(FidelityRule.inForce(rules, CourseLevel.FOUNDATION, null, TODAY)
                        .orElseThrow()
                        .card("P")
                        .minTrainers())
                .isEqualTo(2);
        assertThat(FidelityRule.inForce(rules, CourseLevel.AWARENESS, null, TODAY)
                        .orElseThrow()
                        .card("P")
                        .minTrainers())
                .isEqualTo(1);
    }

    @Test
    void a_rule_cannot_begin_before_the_one_it_follows_nor_in_the_past() {
        FidelityRule old = rule(null, TODAY.plusDays(5), 1);
        assertThatThrownBy(() -> old.endBefore(rule(null, TODAY.plusDays(5), 2)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> rule(null, TODAY.minusDays(1), 1)).isInstanceOf(BadInput.class);
    }

    @Test
    void numbers_that_contradict_each_other_are_refused_by_field() {
        var bad = new FidelityDraft("SIDEWAYS", TODAY, 1, 20, 10, 30, 0, 0, -1, true, null, null, null, " ");
        assertThatThrownBy(() -> FidelityRule.of("p", bad, TODAY))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactly(
                                "level",
                                "minTrainers",
                                "minGroup",
                                "maxGroup",
                                "source",
                                "maxGapDays",
                                "aimGapDays",
                                "minGapDays"));
    }

    @Test
    void the_fewest_in_a_group_are_not_more_than_the_most() {
        var bad = new FidelityDraft(null, TODAY, null, null, null, null, 1, 13, 12, true, null, null, null, "Local");
        assertThatThrownBy(() -> FidelityRule.of("p", bad, TODAY))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactly("maxGroup"));
    }

    @Test
    void a_card_says_what_the_programme_asks() {
        FidelityRule rule = FidelityRule.of(
                "p",
                new FidelityDraft("FOUNDATION", TODAY, 2, 7, 28, 14, 2, 4, 12, null, null, 5, 6, "Code of Practice"),
                TODAY);
        assertThat(rule.card("Solihull Approach"))
                .isEqualTo(new FidelityCard(
                        "p", "Solihull Approach", 2, 7, 28, 14, 2, 4, 12, true, 5, 6, "Code of Practice"));
    }

    @Test
    void the_rule_for_one_course_goes_before_the_rule_for_its_level() {
        FidelityRule level = meetings("PARENT_GROUP", null, 10, null);
        FidelityRule antenatal = meetings("PARENT_GROUP", "C-SOL-AN", 5, 6);
        assertThat(meetingsOf(List.of(level, antenatal), "C-SOL-AN")).containsExactly(5, 6);
        assertThat(meetingsOf(List.of(level, antenatal), "C-SOL-PG")).containsExactly(10, null);
        assertThat(level.sameLevel(antenatal)).isFalse();
    }

    @Test
    void the_most_meetings_are_not_fewer_than_the_fewest_and_stand_with_them() {
        for (Integer fewest : new Integer[] {7, null}) {
            assertThatThrownBy(() -> meetings("PARENT_GROUP", null, fewest, 6))
                    .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                            .extracting(BadInput.Fault::field)
                            .containsExactly("parentGroupSessionsMost"));
        }
    }

    private static List<Integer> meetingsOf(List<FidelityRule> rules, String course) {
        FidelityCard card = FidelityRule.inForce(rules, CourseLevel.PARENT_GROUP, course, TODAY)
                .orElseThrow()
                .card("P");
        return java.util.Arrays.asList(card.parentGroupSessions(), card.parentGroupSessionsMost());
    }

    private static FidelityRule meetings(String level, String course, Integer fewest, Integer most) {
        return FidelityRule.of(
                "p",
                new FidelityDraft(
                        level, TODAY, null, null, null, null, 1, null, null, true, course, fewest, most, "Code"),
                TODAY);
    }

    private static int trainersOn(List<FidelityRule> rules, LocalDate day) {
        return FidelityRule.inForce(rules, CourseLevel.FOUNDATION, null, day)
                .orElseThrow()
                .card("P")
                .minTrainers();
    }

    private static FidelityRule rule(String level, LocalDate from, int trainers) {
        return FidelityRule.of(
                "p",
                new FidelityDraft(
                        level, from, null, null, null, null, trainers, null, null, true, null, null, null, "Test"),
                TODAY);
    }
}
