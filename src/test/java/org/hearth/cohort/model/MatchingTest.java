package org.hearth.cohort.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.cohort.model.Matching.Candidate;
import org.hearth.cohort.model.Matching.May;
import org.hearth.cohort.model.Matching.Proposal;
import org.hearth.cohort.model.Matching.Wanted;
import org.hearth.scheduling.DayCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 2);
    private static final LocalDate LAST = FIRST.plusDays(14);
    private static final Wanted CO = new Wanted(List.of(day(FIRST, 9, 15), day(LAST, 9, 15)), "host", "north", true, 2);
    private static final Wanted LEAD = new Wanted(CO.days(), "host", "north", false, 2);
    private static final List<May> ALWAYS = List.of(new May(FIRST.minusYears(1), null, false));

    @ParameterizedTest
    @CsvSource({
        // from, to: the day before, the day, the day after the first and the last day of the session
        "2027-03-01, , true",
        "2027-03-02, , true",
        "2027-03-03, , false",
        "2026-01-01, 2027-03-15, false",
        "2026-01-01, 2027-03-16, true",
        "2026-01-01, 2027-03-17, true"
    })
    void whoever_trains_it_may_on_every_day(LocalDate from, LocalDate to, boolean proposed) {
        assertThat(names(CO, who("Tom", List.of(new May(from, to, false)))))
                .isEqualTo(proposed ? List.of("Tom") : List.of());
    }

    @Test
    void one_accreditation_may_follow_another_between_the_days() {
        List<May> both = List.of(new May(FIRST.minusYears(1), FIRST, false), new May(FIRST.plusDays(1), null, false));
        assertThat(names(LEAD, who("Tom", both))).containsExactly("Tom");
    }

    @Test
    void whoever_is_on_the_way_delivers_beside_a_lead_and_never_as_one() {
        Candidate tom = who("Tom", List.of(new May(FIRST.minusYears(1), null, true)));
        assertThat(Matching.of(CO, List.of(tom)))
                .extracting(Proposal::provisional)
                .containsExactly(true);
        assertThat(Matching.of(LEAD, List.of(tom))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 9, true", "8, 10, false", "14, 16, false", "15, 17, true"})
    void whoever_trains_elsewhere_at_the_time_is_not_free(int from, int to, boolean free) {
        Candidate tom =
                new Candidate("tom", "Tom", "trust", null, ALWAYS, List.of(), List.of(day(LAST, from, to)), null);
        assertThat(names(CO, tom)).isEqualTo(free ? List.of("Tom") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, 2026-09-01, true", "2026-03-16, 2026-09-01, true", "2026-03-17, 2026-09-01, false"})
    void nobody_delivers_more_within_twelve_months_than_the_scheme_says(
            LocalDate one, LocalDate other, boolean proposed) {
        Candidate tom = new Candidate("tom", "Tom", "trust", null, ALWAYS, List.of(one, other), List.of(), null);
        assertThat(names(CO, tom)).isEqualTo(proposed ? List.of("Tom") : List.of());
        var unlimited = new Wanted(CO.days(), "host", "north", true, null);
        assertThat(names(unlimited, tom)).containsExactly("Tom");
    }

    @Test
    void partners_with_pledged_days_left_come_first_then_the_host_then_who_is_near_then_who_delivers_least() {
        Candidate pledged = place("Pledged", "far", null, "1.5");
        Candidate used = place("Used up", "far", null, "0");
        Candidate host = place("Host", "host", null, null);
        Candidate near = place("Near", "trust", "north", null);
        Candidate idle = place("Idle", "trust", "south", null);
        Candidate busy = new Candidate(
                "busy", "Aaron", "trust", "south", ALWAYS, List.of(FIRST.minusMonths(2)), List.of(), null);
        assertThat(names(CO, busy, idle, near, host, used, pledged))
                .containsExactly("Pledged", "Host", "Near", "Idle", "Used up", "Aaron");
    }

    private static List<String> names(Wanted session, Candidate... pool) {
        return Matching.of(session, List.of(pool)).stream()
                .map(each -> each.candidate().name())
                .toList();
    }

    private static Candidate who(String name, List<May> may) {
        return new Candidate(name, name, "trust", null, may, List.of(), List.of(), null);
    }

    private static Candidate place(String name, String partner, String locality, String left) {
        return new Candidate(
                name,
                name,
                partner,
                locality,
                ALWAYS,
                List.of(),
                List.of(),
                left == null ? null : new BigDecimal(left));
    }

    private static DayCard day(LocalDate date, int from, int to) {
        LocalTime begins = LocalTime.of(from, 0);
        LocalTime ends = LocalTime.of(to, 0);
        return new DayCard(
                1,
                date,
                begins,
                ends,
                date.atTime(begins).toInstant(ZoneOffset.UTC),
                date.atTime(ends).toInstant(ZoneOffset.UTC));
    }
}
