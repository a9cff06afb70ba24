package org.hearth.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.GiftDraft;
import org.hearth.exchange.Kind;
import org.hearth.exchange.TermsDraft;
import org.hearth.exchange.Unit;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void what_is_not_agreed_binds_nobody() {
        Terms nothing = terms(null, null, null, null, null, null);
        assertThat(nothing.binds()).isFalse();
        assertThat(nothing.against(standing(-500, Map.of(TODAY, 500), TODAY), TODAY))
                .isEmpty();
        assertThat(nothing.countsFrom(TODAY)).isEqualTo(LocalDate.EPOCH);
        assertThat(nothing.weight(Unit.TRAINER_DAY)).isZero();
    }

    @Test
    void a_limit_binds_from_its_number_on() {
        Terms limit = terms(3, null, null, null, null, null);
        assertThat(limit.against(standing(-2, Map.of(), null), TODAY)).isEmpty();
        says(limit, standing(-3, Map.of(TODAY, 3), null), ExchangeRefusal.LIMIT_REACHED);
    }

    @Test
    void who_cools_off_may_have_one_more_so_many_days_after_the_last() {
        Terms cooling = terms(3, 30, null, null, null, null);
        says(cooling, standing(-3, Map.of(TODAY.minusDays(29), 3), null), ExchangeRefusal.COOLING_OFF);
        assertThat(cooling.against(standing(-3, Map.of(TODAY.minusDays(30), 3), null), TODAY))
                .isEmpty();
        says(cooling, standing(-4, Map.of(TODAY.minusDays(30), 3, TODAY, 1), null), ExchangeRefusal.COOLING_OFF);
        says(cooling, standing(-3, Map.of(), null), ExchangeRefusal.LIMIT_REACHED);
    }

    @Test
    void after_a_late_withdrawal_a_partner_waits_whatever_its_balance() {
        Terms late = terms(null, 10, 5, null, null, null);
        says(late, standing(50, Map.of(), TODAY.minusDays(9)), ExchangeRefusal.COOLING_OFF_LATE);
        assertThat(late.against(standing(50, Map.of(), TODAY.minusDays(10)), TODAY))
                .isEmpty();
        assertThat(late.against(standing(50, Map.of(), null), TODAY)).isEmpty();
    }

    @Test
    void an_allotment_is_taken_up_place_by_place_and_begins_anew_with_each_period() {
        Terms allotted = terms(null, null, null, 4, 1, null);
        assertThat(allotted.left(standing(0, Map.of(LocalDate.of(2026, 11, 1), 3), null), TODAY))
                .contains(new Terms.Left(1, LocalDate.of(2026, 11, 30)));
        Standing all = standing(0, Map.of(LocalDate.of(2026, 11, 30), 4), null);
        says(allotted, all, ExchangeRefusal.ALLOTMENT_TAKEN);
        assertThat(allotted.against(all, LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void what_is_not_taken_goes_on_as_far_as_agreed_and_never_further() {
        Terms rolling = terms(null, null, null, 4, 1, 5);
        assertThat(left(rolling, Map.of())).as("of 8 not taken 5 go on").isEqualTo(9);
        assertThat(left(rolling, Map.of(LocalDate.of(2026, 10, 31), 6))).isEqualTo(4 + 2);
        assertThat(left(rolling, Map.of(LocalDate.of(2026, 9, 30), 4, LocalDate.of(2026, 10, 1), 4)))
                .isEqualTo(4);
        assertThat(left(rolling, Map.of(LocalDate.of(2026, 9, 2), 20)))
                .as("more than there was takes nothing away later")
                .isEqualTo(8);
        assertThat(left(terms(null, null, null, 4, 1, null), Map.of())).isEqualTo(4);
    }

    @Test
    void terms_hold_from_today_at_the_earliest_and_go_together() {
        assertThat(NewTerms.of(draft(TODAY, null, null, null, null), TODAY).binds())
                .isFalse();
        assertThat(NewTerms.of(draft(TODAY.plusDays(9), 0, null, null, null), TODAY)
                        .mostBehind())
                .isZero();
        refuses(draft(TODAY.minusDays(1), 3, null, null, null), ExchangeRefusal.TERMS_PAST);
        refuses(draft(TODAY, null, null, 4, null), ExchangeRefusal.ALLOTMENT_PERIOD);
        refuses(draft(TODAY, null, null, null, 12), ExchangeRefusal.ALLOTMENT_PERIOD);
        refuses(draft(TODAY, null, 30, null, null), ExchangeRefusal.COOLING_OFF_NOTHING);
        refuses(
                new TermsDraft(TODAY, null, null, null, null, null, null, 3, null, null, null, null, null),
                ExchangeRefusal.ROLLOVER_OF_NOTHING);
        refuses(
                new TermsDraft(TODAY, null, null, null, 3, null, null, null, null, null, null, null, null),
                ExchangeRefusal.COOLING_OFF_DAYS);
        assertThatThrownBy(() -> NewTerms.of(draft(TODAY, -1, null, null, null), TODAY))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> NewTerms.of(draft(null, 3, null, null, null), TODAY))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void one_partner_may_take_another_number_where_the_others_have_one_too() {
        Terms terms = terms(null, null, null, 3, 12, null);
        Standing own = new Standing(BigDecimal.ZERO, Map.of(TODAY, 4), 6, null);
        assertThat(terms.left(own, TODAY).orElseThrow().places()).isEqualTo(2);
        assertThat(terms.against(own, TODAY)).isEmpty();
        says(terms, standing(0, Map.of(TODAY, 4), null), ExchangeRefusal.ALLOTMENT_TAKEN);
        TermsDraft.Partner trust = new TermsDraft.Partner("trust", 6);
        refuses(own(null, null, List.of(trust)), ExchangeRefusal.OWN_ALLOTMENT);
        refuses(own(3, 12, List.of(trust, trust)), ExchangeRefusal.PARTNER_TWICE);
        assertThat(NewTerms.of(own(3, 12, List.of(trust)), TODAY).ownAllotment("trust"))
                .isEqualTo(6);
        assertThatThrownBy(() -> NewTerms.of(own(3, 12, List.of(new TermsDraft.Partner("trust", null))), TODAY))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_trainer_day_is_weighed_once_for_a_programme_or_a_level_and_runs_out_with_places_only() {
        TermsDraft.Taught level = new TermsDraft.Taught(null, "ADVANCED", BigDecimal.TEN);
        refuses(taught(false, level, level), ExchangeRefusal.TAUGHT_TWICE);
        refuses(taught(false, new TermsDraft.Taught(null, null, BigDecimal.TEN)), ExchangeRefusal.TAUGHT_WHAT);
        refuses(taught(false, new TermsDraft.Taught("p", "ADVANCED", BigDecimal.TEN)), ExchangeRefusal.TAUGHT_WHAT);
        refuses(taught(true, level), ExchangeRefusal.RUN_OUT_WITHOUT_MONTHS);
        assertThatThrownBy(() ->
                        NewTerms.of(taught(false, new TermsDraft.Taught(null, "ADVANCED", BigDecimal.ZERO)), TODAY))
                .isInstanceOf(BadInput.class);
    }

    private static TermsDraft taught(boolean runOut, TermsDraft.Taught... taught) {
        return new TermsDraft(
                TODAY, null, null, null, null, null, null, null, null, null, null, List.of(taught), runOut);
    }

    private static TermsDraft own(Integer places, Integer months, List<TermsDraft.Partner> partners) {
        return new TermsDraft(TODAY, null, null, null, null, places, months, null, null, partners, null, null, null);
    }

    @Test
    void nobody_passes_on_more_than_it_has_nor_to_itself() {
        Gift gift = Gift.of(new PartnerId("trust"), new GiftDraft(null, "school", 3, "For the new school"));
        gift.refuseAbove(BigDecimal.valueOf(3));
        assertThatThrownBy(() -> gift.refuseAbove(new BigDecimal("2.5"))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Gift.of(new PartnerId("trust"), new GiftDraft(null, "trust", 3, "For us")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Gift.of(new PartnerId("trust"), new GiftDraft(null, "school", 0, " ")))
                .isInstanceOf(BadInput.class);
    }

    private static int left(Terms terms, Map<LocalDate, Integer> got) {
        return terms.left(standing(0, got, null), TODAY).orElseThrow().places();
    }

    private static void says(Terms terms, Standing standing, ExchangeRefusal refusal) {
        assertThat(terms.against(standing, TODAY).map(DomainException::code)).contains(refusal.code());
    }

    private static void refuses(TermsDraft draft, ExchangeRefusal refusal) {
        assertThatThrownBy(() -> NewTerms.of(draft, TODAY))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.faults()).anyMatch(fault -> fault.refusal() == refusal));
    }

    private static Standing standing(int balance, Map<LocalDate, Integer> got, LocalDate lateOn) {
        return new Standing(BigDecimal.valueOf(balance), got, null, lateOn);
    }

    private static TermsDraft draft(LocalDate from, Integer most, Integer cooling, Integer places, Integer months) {
        return new TermsDraft(from, most, null, cooling, null, places, months, null, null, null, null, null, null);
    }

    @Test
    void each_kind_counts_at_its_own_weight_and_what_is_not_agreed_at_none() {
        Terms terms = NewTerms.of(
                new TermsDraft(
                        FIRST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new TermsDraft.Kind("ROOM_DAY", null, new BigDecimal("1.5")),
                                new TermsDraft.Kind("OTHER", "Interpreting", BigDecimal.TEN)),
                        List.of(
                                new TermsDraft.Taught(null, "ADVANCED", new BigDecimal("1.5")),
                                new TermsDraft.Taught("solihull", null, BigDecimal.TEN)),
                        null),
                FIRST);
        assertThat(terms.taughtWeight("solihull", "ADVANCED")).isEqualTo(BigDecimal.TEN);
        assertThat(terms.taughtWeight("other", "ADVANCED")).isEqualByComparingTo("1.5");
        assertThat(terms.taughtWeight(null, "AWARENESS")).isEqualTo(BigDecimal.ONE);
        assertThat(terms.weight(Unit.ROOM_DAY)).isEqualByComparingTo("1.5");
        assertThat(terms.weight(Unit.OTHER)).isEqualByComparingTo("10");
        assertThat(terms.weight(Unit.MATERIALS)).isZero();
        assertThat(terms.weight(Unit.TRAINER_DAY)).isZero();
        assertThat(terms.weighs()).isTrue();
        assertThat(Terms.none().weighs()).isFalse();
        assertThat(terms.sinceEver().kind(Kind.OTHER)).isPresent();
    }

    private static Terms terms(
            Integer most, Integer cooling, Integer late, Integer places, Integer months, Integer rollover) {
        return new Terms(
                FIRST, null, most, null, cooling, late, places, months, rollover, null, List.of(), List.of(), List.of(),
                false);
    }
}
