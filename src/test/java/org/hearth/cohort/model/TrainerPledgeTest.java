package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.PledgeDraft;
import org.hearth.cohort.PledgeView;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerPledgeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final TrainerPledge.Possible AMPLE = (from, to) -> new TrainerPledge.Time(1000, 6);

    @ParameterizedTest
    @CsvSource({"2027-03-01, false", "2027-03-02, true", "2027-03-03, true"})
    void its_last_day_is_today_or_later(LocalDate last, boolean taken) {
        if (taken) {
            assertThat(made(TODAY.minusMonths(1), last, 12).days()).isEqualTo(12);
        } else {
            assertThatThrownBy(() -> made(TODAY.minusMonths(1), last, 12))
                    .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                            .extracting(BadInput.Fault::refusal)
                            .containsExactly(CohortRefusal.PLEDGE_PAST));
        }
    }

    @ParameterizedTest
    @CsvSource({"2029-03-01, true", "2029-03-02, false"})
    void it_is_for_two_years_at_most(LocalDate last, boolean taken) {
        if (taken) {
            assertThat(made(TODAY, last, 12).to()).isEqualTo(last);
        } else {
            assertThatThrownBy(() -> made(TODAY, last, 12)).isInstanceOf(BadInput.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-03-29, true", "2027-03-30, true", "2027-03-31, false"})
    void it_is_changed_up_to_its_last_day_and_then_stays_as_it_was(LocalDate day, boolean changes) {
        TrainerPledge pledge = made(TODAY, LocalDate.of(2027, 3, 30), 12);
        PledgeDraft none = draft(TODAY, day.plusDays(30), 0);
        if (changes) {
            pledge.change(none, day, AMPLE);
            assertThat(pledge.days()).isZero();
        } else {
            assertThatThrownBy(() -> pledge.change(none, day, AMPLE))
                    .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.code())
                            .isEqualTo(CohortRefusal.PLEDGE_OVER.code()));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 5, true", "5, 1, 6, false", "5, 2, 10, true", "5, 2, 11, false", "0, 3, 1, false"})
    void it_is_of_no_more_days_than_its_trainers_can_give(int workingDays, int trainers, int days, boolean taken) {
        TrainerPledge.Possible possible = (from, to) -> new TrainerPledge.Time(workingDays, trainers);
        if (taken) {
            assertThat(made(TODAY, TODAY.plusDays(6), days, possible).days()).isEqualTo(days);
        } else {
            assertThatThrownBy(() -> made(TODAY, TODAY.plusDays(6), days, possible))
                    .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                            .extracting(BadInput.Fault::refusal)
                            .containsExactly(CohortRefusal.PLEDGE_TOO_MANY));
        }
    }

    @Test
    void taking_a_pledge_back_asks_for_no_time() {
        TrainerPledge pledge = made(TODAY, TODAY.plusDays(6), 5);
        pledge.change(draft(TODAY, TODAY.plusDays(6), 0), TODAY, (from, to) -> new TrainerPledge.Time(0, 1));
        assertThat(pledge.days()).isZero();
    }

    @Test
    void nobody_promises_nothing_but_a_promise_may_be_taken_down_to_nothing() {
        assertThatThrownBy(() -> made(TODAY, TODAY, 0)).isInstanceOf(BadInput.class);
        assertThat(made(TODAY, TODAY, 1).days()).isEqualTo(1);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> made(TODAY.plusDays(9), TODAY.plusDays(8), 5001))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactlyInAnyOrder("to", "days"));
        assertThatThrownBy(() -> made(null, null, -1))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactlyInAnyOrder("from", "to", "days"));
    }

    @Test
    void the_pledges_of_a_partner_are_added_up_and_more_than_was_pledged_is_below_zero() {
        List<PledgeView> pledges =
                List.of(view("council", 10, "4.5", "3"), view("trust", 2, "3", "0.5"), view("council", 2, "0", "1"));
        assertThat(PledgedDays.byPartner(pledges))
                .extracting(sum -> sum.partner() + " " + sum.pledged() + " " + sum.delivered() + " " + sum.booked()
                        + " " + sum.left())
                .containsExactly("council 12 4.5 4 3.5", "trust 2 3 0.5 -1.5");
    }

    @Test
    void days_are_written_as_a_person_writes_them() {
        assertThat(List.of("20.0", "0.0", "12.50", "100"))
                .extracting(each -> PledgedDays.plain(new BigDecimal(each)).toString())
                .containsExactly("20", "0", "12.5", "100");
    }

    private static PledgeView view(String partner, int days, String delivered, String booked) {
        BigDecimal done = new BigDecimal(delivered);
        BigDecimal soon = new BigDecimal(booked);
        return new PledgeView(
                "id",
                partner,
                partner,
                "sol",
                "Solihull",
                TODAY,
                TODAY,
                days,
                null,
                done,
                BigDecimal.ZERO,
                soon,
                PledgedDays.left(BigDecimal.valueOf(days), done, soon),
                false,
                1);
    }

    private static PledgeDraft draft(LocalDate from, LocalDate to, Integer days) {
        return new PledgeDraft("sol", null, from, to, days, null);
    }

    private static TrainerPledge made(LocalDate from, LocalDate to, Integer days) {
        return made(from, to, days, AMPLE);
    }

    private static TrainerPledge made(LocalDate from, LocalDate to, Integer days, TrainerPledge.Possible possible) {
        return TrainerPledge.made(
                new PartnershipId("here"),
                new PartnerId("council"),
                draft(from, to, days),
                new TrainerPledge.Making(new PersonId("pat"), Instant.EPOCH, TODAY),
                possible);
    }
}
