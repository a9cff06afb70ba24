package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.cohort.model.Schemes.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.Standing;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps an accreditation alive, programme by programme: the day before, the day, the day after. */
class UpkeepTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 15);

    static Stream<Arguments> programmes() {
        return Stream.of(
                Arguments.of("nothing is asked: it never lapses", asking(s -> s), facts(), null),
                Arguments.of(
                        "two deliveries a year, none made: a year after the beginning",
                        asking(s -> s.deliveries(2, null, 12)),
                        facts(),
                        LocalDate.of(2027, 1, 15)),
                Arguments.of(
                        "one of the two made: still a year after the beginning",
                        asking(s -> s.deliveries(2, null, 12)),
                        facts(led("2026-06-01")),
                        LocalDate.of(2027, 1, 15)),
                Arguments.of(
                        "both made: a year after the earlier of the last two",
                        asking(s -> s.deliveries(2, null, 12)),
                        facts(led("2026-03-01"), beside("2026-06-01"), led("2026-09-10")),
                        LocalDate.of(2027, 6, 1)),
                Arguments.of(
                        "one as lead is asked and only beside was delivered: a year after the beginning",
                        asking(s -> s.deliveries(2, 1, 12)),
                        facts(beside("2026-06-01"), beside("2026-09-10")),
                        LocalDate.of(2027, 1, 15)),
                Arguments.of(
                        "a refresher every two years",
                        asking(s -> s.refresher(24)),
                        facts(),
                        LocalDate.of(2028, 1, 15)),
                Arguments.of(
                        "a refresher taken counts from its day",
                        asking(s -> s.refresher(12)),
                        facts().refreshed(LocalDate.of(2026, 11, 30)),
                        LocalDate.of(2027, 11, 30)),
                Arguments.of(
                        "three years, renewed by a meeting",
                        asking(s -> s.validity(36, Renewal.BY_MEETING)),
                        facts().renewed(LocalDate.of(2028, 12, 1)),
                        LocalDate.of(2031, 12, 1)),
                Arguments.of(
                        "three years and no meeting",
                        asking(s -> s.validity(36, Renewal.BY_REACTIVATION)),
                        facts(),
                        LocalDate.of(2029, 1, 15)),
                Arguments.of(
                        "renewed by activity: the activity alone ends it",
                        asking(s -> s.validity(12, Renewal.BY_ACTIVITY).deliveries(1, null, 24)),
                        facts(led("2027-05-05")),
                        LocalDate.of(2029, 5, 5)),
                Arguments.of(
                        "the last of a month that has no such day is its last day",
                        asking(s -> s.refresher(1)),
                        facts().refreshed(LocalDate.of(2026, 1, 31)),
                        LocalDate.of(2026, 2, 28)),
                Arguments.of(
                        "what somebody said ends it first",
                        asking(s -> s.refresher(24)),
                        facts().until(LocalDate.of(2026, 5, 31)),
                        LocalDate.of(2026, 6, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programmes")
    void somebody_trains_the_day_before_and_not_on_the_day(String says, Scheme scheme, Made made, LocalDate lapses) {
        Upkeep.End end = Upkeep.under(List.of(scheme), made.facts()).orElse(null);
        assertThat(end == null ? null : end.on()).as(says).isEqualTo(lapses);
        if (end != null) {
            TrainerPath path = accredited(scheme, end);
            assertThat(path.on(lapses.minusDays(91))).isEqualTo(Standing.ACCREDITED);
            assertThat(path.on(lapses.minusDays(90))).isEqualTo(Standing.AT_RISK);
            assertThat(path.on(lapses.minusDays(1))).isEqualTo(Standing.AT_RISK);
            assertThat(path.on(lapses)).isEqualTo(Standing.LAPSED);
            assertThat(path.on(lapses.plusDays(1))).isEqualTo(Standing.LAPSED);
        }
    }

    @Test
    void a_stricter_scheme_ends_nothing_before_its_first_day() {
        LocalDate change = LocalDate.of(2027, 9, 1);
        Scheme lenient = asking(s -> s.refresher(36).until(change.minusDays(1)));
        Scheme strict = asking(s -> s.refresher(12).from(change));
        assertThat(Upkeep.under(List.of(lenient, strict), facts().facts()))
                .hasValueSatisfying(end -> assertThat(end.on()).isEqualTo(change));
    }

    @Test
    void what_runs_out_under_the_scheme_in_force_is_not_saved_by_a_later_one() {
        LocalDate change = LocalDate.of(2028, 9, 1);
        Scheme strict = asking(s -> s.refresher(12).until(change.minusDays(1)));
        Scheme lenient = asking(s -> s.refresher(60).from(change));
        assertThat(Upkeep.under(List.of(strict, lenient), facts().facts()))
                .hasValueSatisfying(end -> assertThat(end.on()).isEqualTo(LocalDate.of(2027, 1, 15)));
    }

    @Test
    void what_would_run_out_after_the_change_counts_by_the_later_scheme() {
        LocalDate change = LocalDate.of(2026, 9, 1);
        Scheme strict = asking(s -> s.refresher(12).until(change.minusDays(1)));
        Scheme lenient = asking(s -> s.refresher(60).from(change));
        assertThat(Upkeep.under(List.of(strict, lenient), facts().facts()))
                .hasValueSatisfying(end -> assertThat(end.on()).isEqualTo(LocalDate.of(2031, 1, 15)));
    }

    private static TrainerPath accredited(Scheme scheme, Upkeep.End end) {
        TrainerPath path = TrainerPath.begin(
                new PartnershipId("partnership"),
                "programme",
                new PersonId("person"),
                null,
                null,
                java.time.Instant.EPOCH);
        path.mayTrain(SINCE, "row");
        path.lapses(end, end.warnedFrom(scheme));
        return path;
    }

    private static Delivery led(String day) {
        return new Delivery(LocalDate.parse(day), true);
    }

    private static Delivery beside(String day) {
        return new Delivery(LocalDate.parse(day), false);
    }

    private static Made facts(Delivery... deliveries) {
        return new Made(new Upkeep.Facts(SINCE, null, null, null, List.of(deliveries)));
    }

    private record Made(Upkeep.Facts facts) {

        Made refreshed(LocalDate on) {
            return with(f -> new Upkeep.Facts(f.since(), f.until(), f.renewed(), on, f.deliveries()));
        }

        Made renewed(LocalDate on) {
            return with(f -> new Upkeep.Facts(f.since(), f.until(), on, f.refreshed(), f.deliveries()));
        }

        Made until(LocalDate on) {
            return with(f -> new Upkeep.Facts(f.since(), on, f.renewed(), f.refreshed(), f.deliveries()));
        }

        private Made with(UnaryOperator<Upkeep.Facts> change) {
            return new Made(change.apply(facts));
        }
    }
}
