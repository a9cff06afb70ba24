package org.hearth.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.booking.BookingId;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.LentPlace;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.Kind;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.Unit;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {

    private static final Instant THEN = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-03T10:00:00Z");
    private static final LentTrainer TRAINER = new LentTrainer("tom", "trust");

    @Test
    void a_place_taken_is_given_by_the_host_and_got_by_the_taker() {
        Entry entry = Entry.taken(place("step 1", THEN));
        assertThat(entry.id()).isEqualTo("step 1");
        assertThat(entry.unit()).isEqualTo(Unit.PLACE);
        assertThat(entry.cause()).isEqualTo(EntryCause.TAKEN);
        assertThat(entry.lines())
                .containsExactly(
                        new Line("council", Side.GAVE, BigDecimal.ONE),
                        new Line("trust", Side.GOT, BigDecimal.ONE.negate()));
    }

    @ParameterizedTest
    @EnumSource
    void a_place_given_up_undoes_what_was_entered_whatever_the_cause(PlaceGivenUp.Cause cause) {
        Entry taken = Entry.taken(place("step 1", THEN));
        Entry back = taken.givenUp(place("step 2", LATER), cause, "The room is smaller");
        assertThat(back.reason()).isEqualTo("The room is smaller");
        assertThat(back.id()).isEqualTo("step 2");
        assertThat(back.reverses()).isEqualTo("step 1");
        assertThat(back.cause().name()).isEqualTo(cause.name());
        assertThat(back.at()).isEqualTo(LATER);
        assertThat(back.lines())
                .containsExactly(
                        new Line("council", Side.GAVE, BigDecimal.ONE.negate()),
                        new Line("trust", Side.GOT, BigDecimal.ONE));
    }

    @Test
    void lines_that_do_not_come_to_nothing_are_no_entry() {
        assertThatThrownBy(() -> with(
                        new Line("council", Side.GAVE, BigDecimal.TEN),
                        new Line("trust", Side.GOT, BigDecimal.ONE.negate())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_partner_gives_itself_nothing() {
        assertThatThrownBy(() -> with(
                        new Line("council", Side.GAVE, BigDecimal.ONE),
                        new Line("council", Side.GOT, BigDecimal.ONE.negate())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(EntryTest::with).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_of_a_trainer_are_given_by_the_trainers_partner_and_got_by_the_host() {
        Entry entry = taught(new BigDecimal("1.5"));
        assertThat(entry.unit()).isEqualTo(Unit.TRAINER_DAY);
        assertThat(entry.about().trainer()).isEqualTo("tom");
        assertThat(entry.lines())
                .containsExactly(
                        new Line("trust", Side.GAVE, new BigDecimal("1.50")),
                        new Line("council", Side.GOT, new BigDecimal("-1.50")));
        assertThat(entry.corrected(LATER).cause()).isEqualTo(EntryCause.CORRECTED);
    }

    @Test
    void an_entry_says_the_same_of_a_trainer_only_for_the_same_partner_and_days() {
        Entry entry = taught(BigDecimal.ONE);
        assertThat(entry.isOf(TRAINER, once(new BigDecimal("1.00")))).isTrue();
        assertThat(entry.isOf(TRAINER, once(BigDecimal.TEN))).isFalse();
        assertThat(entry.isOf(new LentTrainer("tom", "school"), once(BigDecimal.ONE)))
                .isFalse();
        assertThat(entry.isOf(new LentTrainer("ann", "trust"), once(BigDecimal.ONE)))
                .isFalse();
    }

    @ParameterizedTest(name = "9am to {0}: {1}")
    @CsvSource({"12:00,0.5", "13:00,0.5", "13:01,1", "16:00,1"})
    void four_hours_or_less_are_half_a_day(LocalTime to, BigDecimal days) {
        assertThat(LentTrainer.days(List.of(day(to)))).isEqualByComparingTo(days);
        assertThat(LentTrainer.days(List.of(day(to), day(LocalTime.of(17, 0)))))
                .isEqualByComparingTo(days.add(BigDecimal.ONE));
    }

    private static DayCard day(LocalTime to) {
        LocalDate date = LocalDate.of(2026, 11, 2);
        LocalTime from = LocalTime.of(9, 0);
        return new DayCard(
                1,
                date,
                from,
                to,
                date.atTime(from).toInstant(ZoneOffset.UTC),
                date.atTime(to).toInstant(ZoneOffset.UTC));
    }

    private static LentTrainer.Days once(BigDecimal days) {
        return new LentTrainer.Days(days, BigDecimal.ONE);
    }

    private static Entry taught(BigDecimal days) {
        return Entry.taught(new PartnershipId("area"), "agreement", "session", "council", TRAINER, once(days), THEN);
    }

    @Test
    void a_charge_in_credits_is_less_for_who_pays_and_more_for_the_host_until_it_is_lifted() {
        Entry charged = Entry.charged(due(3));
        assertThat(charged.cause()).isEqualTo(EntryCause.CHARGED);
        assertThat(charged.about().charge()).isEqualTo("charge");
        assertThat(charged.about().booking()).isNull();
        assertThat(charged.lines())
                .containsExactly(
                        new Line("trust", Side.GAVE, BigDecimal.valueOf(-3)),
                        new Line("council", Side.GOT, BigDecimal.valueOf(3)));
        Entry lifted = charged.lifted(due(0));
        assertThat(lifted.reverses()).isEqualTo(charged.id());
        assertThat(lifted.about().charge()).isEqualTo("charge");
        assertThat(lifted.by()).isEqualTo("pat");
        assertThat(lifted.lines())
                .containsExactly(
                        new Line("trust", Side.GAVE, BigDecimal.valueOf(3)),
                        new Line("council", Side.GOT, BigDecimal.valueOf(-3)));
    }

    @Test
    void what_is_given_in_kind_is_counted_in_a_unit_of_its_own_and_undone_as_a_whole() {
        InKind given = new InKind(
                "trust",
                "council",
                Kind.OTHER,
                new BigDecimal("1.5"),
                LocalDate.of(2026, 11, 1),
                "session",
                "For the hall");
        Entry entry = Entry.inKind(
                new PartnershipId("area"),
                "agreement",
                given,
                new KindTerm(Kind.OTHER, "interpreting", BigDecimal.ONE),
                "pat",
                THEN);
        assertThat(entry.unit()).isEqualTo(Unit.OTHER);
        assertThat(entry.reason()).isEqualTo("For the hall");
        assertThat(entry.about().kind()).isEqualTo("interpreting");
        assertThat(entry.about().givenOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(entry.giver()).isEqualTo("trust");
        assertThat(entry.getter()).isEqualTo("council");
        Entry undone = entry.inKindUndone("It was the other hall", "sam", LATER);
        assertThat(undone.reverses()).isEqualTo(entry.id());
        assertThat(undone.lines())
                .containsExactly(
                        new Line("trust", Side.GAVE, new BigDecimal("-1.5")),
                        new Line("council", Side.GOT, new BigDecimal("1.5")));
    }

    private static CreditsDue due(int credits) {
        return new CreditsDue(
                "charge",
                new PartnershipId("area"),
                new SessionId("session"),
                "agreement",
                new PartnerId("trust"),
                new PartnerId("council"),
                credits,
                THEN,
                new PersonId("pat"));
    }

    private static Entry with(Line... lines) {
        return new Entry(
                "id",
                "area",
                null,
                Matter.NOTHING,
                Unit.PLACE,
                EntryCause.TAKEN,
                null,
                null,
                THEN,
                null,
                List.of(lines));
    }

    private static LentPlace place(String step, Instant at) {
        return new LentPlace(
                step,
                new BookingId("booking"),
                new SessionId("session"),
                new PartnershipId("area"),
                "agreement",
                new PartnerId("council"),
                new PartnerId("trust"),
                at,
                new PersonId("pat"));
    }
}
