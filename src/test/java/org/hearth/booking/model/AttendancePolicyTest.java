package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.Notice;
import org.hearth.booking.Payers;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Taught;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendancePolicyTest {

    private static final Payer HOME = new Payer("COUNCIL_SERVICE", "LOCAL_AUTHORITY", false, false, null, false);

    /** Tuesday 29 December 2026, the first working day after Christmas. */
    private static final Lesson AFTER_CHRISTMAS = new Lesson(
            "FACE_TO_FACE",
            "AWARENESS",
            null,
            null,
            List.of(new Lesson.Day(Instant.parse("2026-12-29T09:30:00Z"), 360)));

    @AfterEach
    void nothing_more_is_known() {
        WorkingDays.know(BankHolidays.USUAL);
    }

    @Test
    void bank_holidays_weekends_and_the_day_itself_are_no_notice() {
        LocalDate session = LocalDate.of(2026, 12, 29);

        assertThat(given("2026-12-24T10:00:00Z", session)).isEqualTo(1);
        assertThat(given("2026-12-26T10:00:00Z", session)).isZero();
        assertThat(given("2026-12-29T08:00:00Z", session)).isZero();
        assertThat(given("2026-12-30T08:00:00Z", session)).isZero();
        assertThat(given("2026-12-22T10:00:00Z", session)).isEqualTo(3);
    }

    @Test
    void the_first_session_that_can_be_booked_is_the_first_whose_last_day_has_not_passed() {
        for (Notice notice : List.of(Notice.working(4), Notice.working(0), Notice.calendar(10))) {
            for (int ahead = 0; ahead < 40; ahead++) {
                LocalDate today = LocalDate.of(2026, 12, 10).plusDays(ahead);
                LocalDate first = WorkingDays.firstFor(notice, today);
                assertThat(WorkingDays.lastDayFor(notice, first)).isAfterOrEqualTo(today);
                assertThat(WorkingDays.lastDayFor(notice, first.minusDays(1))).isBefore(today);
            }
        }
    }

    @Test
    void people_give_up_their_own_place_to_the_end_of_the_day_named_and_never_once_it_has_begun() {
        Instant begins = Instant.parse("2026-12-29T09:30:00Z");
        assertThat(ownCutOff(PolicyTerms.of(), begins)).isEqualTo(WorkingDays.cutOff(begins));
        assertThat(ownCutOff(PolicyTerms.of().by(Deadline.SELF_CANCEL, Notice.working(2)), begins))
                .isEqualTo(Instant.parse("2026-12-24T00:00:00Z"));
        assertThat(ownCutOff(PolicyTerms.of().by(Deadline.SELF_CANCEL, Notice.working(0)), begins))
                .isEqualTo(begins);
    }

    private static Instant ownCutOff(PolicyTerms terms, Instant begins) {
        return new AttendancePolicy(terms).ownCutOff(begins);
    }

    @Test
    void a_day_that_was_published_decides_over_the_usual_calendar() {
        LocalDate coronation = LocalDate.of(2023, 5, 8);
        assertThat(WorkingDays.isWorking(coronation)).isTrue();

        WorkingDays.know(new BankHolidays(Map.of(coronation, true, LocalDate.of(2020, 5, 4), false)));

        assertThat(WorkingDays.isWorking(coronation)).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2020, 5, 4))).isTrue();
        assertThat(WorkingDays.isWorking(LocalDate.of(2023, 5, 9))).isTrue();
    }

    @Test
    void the_last_day_for_notice_is_the_last_one_that_suffices() {
        LocalDate session = LocalDate.of(2026, 12, 29);
        LocalDate last = WorkingDays.lastDayFor(Notice.working(3), session);

        assertThat(last).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(given("2026-12-22T23:00:00Z", session)).isEqualTo(3);
        assertThat(given("2026-12-23T08:00:00Z", session)).isEqualTo(2);
    }

    @Test
    void the_first_rule_that_holds_decides() {
        PolicyTerms terms = PolicyTerms.of(
                ChargeRule.late(Notice.working(2), Fee.pounds(25, 50)),
                ChargeRule.late(Notice.working(5), Fee.pounds(10, 20)));

        assertThat(lateBy(terms, "2026-12-24T10:00:00Z").amount()).isEqualTo(5000);
        assertThat(lateBy(terms, "2026-12-23T10:00:00Z").amount()).isEqualTo(2000);
        assertThat(lateBy(terms, "2026-12-18T10:00:00Z").outcome()).isEqualTo(Verdict.Outcome.NOTHING_DUE);
    }

    @Test
    void a_reason_the_policy_does_not_name_changes_nothing() {
        PolicyTerms terms =
                PolicyTerms.of(ChargeRule.noShow(Fee.pounds(25, 50))).exempting(Exemption.plain(ExemptReason.COURT));
        Incident absent = Incident.absent(HOME, AFTER_CHRISTMAS, AFTER_CHRISTMAS);
        Instant told = Instant.parse("2026-12-28T10:00:00Z");
        AttendancePolicy policy = new AttendancePolicy(terms);

        assertThat(policy.judge(absent.because(Excuse.plain(ExemptReason.BEREAVEMENT, told)))
                        .isCharged())
                .isTrue();
        assertThat(policy.judge(absent.because(Excuse.plain(ExemptReason.COURT, told)))
                        .exempt())
                .isEqualTo(ExemptReason.COURT);
    }

    @Test
    void a_price_that_asks_for_free_courses_asks_nothing_of_itself() {
        PolicyTerms terms =
                PolicyTerms.of(ChargeRule.price(Payers.ALL, Fee.once(10)).when(Taught.costing(true)));

        assertThat(new AttendancePolicy(terms).price(HOME, AFTER_CHRISTMAS)).isEqualTo(1000);
    }

    @Test
    void an_income_nobody_told_is_below_nothing() {
        assertThat(HOME.isOf(Payers.ALL.below(250_000))).isFalse();
    }

    private static int given(String told, LocalDate session) {
        return WorkingDays.between(Instant.parse(told), session, Notice.Unit.WORKING_DAYS);
    }

    private static Verdict lateBy(PolicyTerms terms, String told) {
        return new AttendancePolicy(terms).judge(Incident.cancelled(Instant.parse(told), HOME, AFTER_CHRISTMAS));
    }
}
