package org.hearth.embedding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearth.embedding.CertificateRuleDraft;
import org.hearth.embedding.WorkGroupDraft;
import org.hearth.kernel.BadInput;
import org.hearth.learning.AfterCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked after a course, by the day on which it began; what counts, and until when (domain B1, rule 10). */
class CertificateRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 3);
    private static final CertificateRule TWO_IN_SIX_MONTHS =
            new CertificateRule(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 2, 6, List.of(), null);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,false",
        "2026-01-01,true",
        "2026-01-02,true",
        "2026-12-30,true",
        "2026-12-31,true",
        "2027-01-01,false"
    })
    void it_binds_by_the_first_day_of_the_course(LocalDate firstDay, boolean binds) {
        assertThat(TWO_IN_SIX_MONTHS.binds(firstDay)).isEqualTo(binds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-09-03;0", // the last day of the course itself
                "2026-09-04;1", // the day after
                "2026-09-04 2026-10-01;2",
                "2026-10-01 2026-11-01 2026-12-01;2", // never more than asked
                "2027-03-02 2027-03-03;2", // six months later, to the day
                "2027-03-03 2027-03-04;1" // a day too late
            })
    void a_group_counts_after_the_course_and_in_time(String days, int counted) {
        AfterCourse judged = TWO_IN_SIX_MONTHS.judge(LAST, null, days(days), Map.of());
        assertThat(judged.attended()).isEqualTo(counted);
        assertThat(judged.met()).isEqualTo(counted == 2);
        assertThat(judged.by()).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void it_is_met_on_the_day_of_the_last_thing_that_was_missing() {
        var rule = new CertificateRule(TODAY, null, 1, null, List.of("Supervision", "Diary"), null);
        List<LocalDate> groups = days("2026-10-01 2026-09-10");
        assertThat(rule.judge(LAST, null, groups, Map.of(1, LAST.plusDays(40))).parts())
                .containsExactly("Diary");
        AfterCourse met = rule.judge(LAST, null, groups, Map.of(1, LAST.plusDays(40), 2, LAST.plusDays(2)));
        assertThat(met.metOn()).isEqualTo(LAST.plusDays(40));
        assertThat(met.by()).isNull();
    }

    @Test
    void nothing_asked_is_met_with_the_course() {
        var alone = new CertificateRule(TODAY, null, 0, null, List.of(), null);
        assertThat(alone.judge(LAST, null, List.of(), Map.of()).metOn()).isEqualTo(LAST);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02,false", "2027-03-03,false", "2027-03-04,true"})
    void it_is_late_the_day_after_its_last(LocalDate today, boolean late) {
        AfterCourse judged = TWO_IN_SIX_MONTHS.judge(LAST, null, List.of(), Map.of());
        assertThat(judged.lateOn(today)).isEqualTo(late);
    }

    @Test
    void time_that_was_given_counts_and_is_never_less() {
        List<LocalDate> late = days("2026-10-01 2027-04-01");
        assertThat(TWO_IN_SIX_MONTHS.judge(LAST, null, late, Map.of()).met()).isFalse();
        assertThat(TWO_IN_SIX_MONTHS
                        .judge(LAST, LocalDate.of(2027, 4, 1), late, Map.of())
                        .met())
                .isTrue();
        assertThat(TWO_IN_SIX_MONTHS.by(LAST, LAST.plusDays(1))).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26,false", "2026-11-27,false", "2026-11-28,true"})
    void it_is_decided_for_days_to_come_alone(LocalDate from, boolean taken) {
        var draft = new CertificateRuleDraft(null, from, 4, 6, List.of());
        if (taken) {
            assertThat(CertificateRule.of(draft, TODAY).groups()).isEqualTo(4);
        } else {
            assertThatThrownBy(() -> CertificateRule.of(draft, TODAY)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void parts_are_few_and_each_is_named_once() {
        var twice = new CertificateRuleDraft(null, TODAY.plusDays(1), 0, null, List.of("Diary", "Diary"));
        var many = new CertificateRuleDraft(null, TODAY.plusDays(1), 0, null, List.of("A", "B", "C", "D"));
        assertThatThrownBy(() -> CertificateRule.of(twice, TODAY)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> CertificateRule.of(many, TODAY)).isInstanceOf(BadInput.class);
        var blanks = new CertificateRuleDraft(null, TODAY.plusDays(1), 0, null, List.of("Diary", " "));
        assertThatThrownBy(() -> CertificateRule.of(blanks, TODAY)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_group_meets_every_so_many_weeks() {
        var noon = java.time.LocalTime.NOON;
        var plan = GroupPlan.of(
                new WorkGroupDraft("North", "C-1", "partner", "person", "Hub", TODAY, noon, noon.plusHours(1), 4, 3),
                TODAY);
        assertThat(plan.days()).containsExactly(TODAY, TODAY.plusWeeks(3), TODAY.plusWeeks(6), TODAY.plusWeeks(9));
        var backwards = new WorkGroupDraft("North", "C-1", "partner", "person", "Hub", TODAY, noon, noon, 4, 3);
        assertThatThrownBy(() -> GroupPlan.of(backwards, TODAY)).isInstanceOf(BadInput.class);
    }

    private static List<LocalDate> days(String joined) {
        return Arrays.stream(joined.split(" ")).map(LocalDate::parse).toList();
    }
}
