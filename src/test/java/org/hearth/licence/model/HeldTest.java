package org.hearth.licence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may deliver under which licence, and when. The licence is the council's, from 1 January to 30 June. */
class HeldTest {

    private static final Held SPRING = new Held(
            "spring",
            "council",
            span("2027-01-01", "2027-06-30"),
            List.of(
                    new Held.Cover("trust", span("2027-02-01", "2027-03-31")),
                    new Held.Cover("charity", span("2027-02-01", null))));

    @ParameterizedTest
    @CsvSource({
        "council, 2026-12-31, false",
        "council, 2027-01-01, true",
        "council, 2027-06-30, true",
        "council, 2027-07-01, false",
        "trust,   2027-01-31, false",
        "trust,   2027-02-01, true",
        "trust,   2027-03-31, true",
        "trust,   2027-04-01, false",
        "charity, 2027-01-31, false",
        "charity, 2027-06-30, true",
        "charity, 2027-07-01, false",
        "police,  2027-02-01, false",
    })
    void a_partner_is_covered_from_the_first_day_to_the_last_and_on_no_other(
            String partner, LocalDate day, boolean covered) {
        assertThat(SPRING.covers(partner, day)).isEqualTo(covered);
    }

    @Test
    void a_licence_without_an_end_covers_every_later_day() {
        Held open = new Held("open", "council", span("2027-01-01", null), List.of());
        assertThat(open.covers("council", day("2099-12-31"))).isTrue();
        assertThat(open.covers("council", day("2026-12-31"))).isFalse();
    }

    @Test
    void of_a_session_the_first_day_without_a_licence_is_named() {
        List<LocalDate> days = List.of(day("2027-04-02"), day("2027-03-31"), day("2027-04-01"));
        assertThat(Held.firstWithout(List.of(SPRING), "trust", days)).contains(day("2027-04-01"));
        assertThat(Held.firstWithout(List.of(SPRING), "council", days)).isEmpty();
        assertThat(Held.firstWithout(List.of(), "council", days)).contains(day("2027-03-31"));
    }

    @ParameterizedTest
    @CsvSource({"2027-07-01, ", "2027-07-02, 2027-07-01"})
    void one_licence_may_follow_on_another_and_a_gap_between_them_is_found(LocalDate next, LocalDate gap) {
        Held autumn = new Held("autumn", "council", new Span(next, null), List.of());
        List<LocalDate> days = List.of(day("2027-06-30"), day("2027-07-01"), day("2027-07-02"));
        assertThat(Held.firstWithout(List.of(SPRING, autumn), "council", days).orElse(null))
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-01-31, false",
        "2027-01-01, 2027-02-01, true",
        "2027-03-31, 2027-04-30, true",
        "2027-04-01, , false",
        "2026-01-01, , true",
    })
    void two_covers_of_one_partner_meet_when_they_share_a_day(LocalDate from, LocalDate to, boolean meet) {
        assertThat(SPRING.meets("trust", new Span(from, to))).isEqualTo(meet);
        assertThat(SPRING.meets("police", new Span(from, to))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-06-30, true",
        "2027-01-01, , true",
        "2026-12-31, 2027-06-30, false",
        "2027-01-01, 2027-07-01, false",
        "2027-07-01, , false",
    })
    void a_cover_lies_within_its_licence(LocalDate from, LocalDate to, boolean within) {
        assertThat(SPRING.days().encloses(new Span(from, to))).isEqualTo(within);
    }

    @Test
    void what_stands_without_a_licence_is_counted_by_session() {
        List<Planned> planned = List.of(
                new Planned("a", "S-1", "trust", day("2027-03-31")),
                new Planned("a", "S-1", "trust", day("2027-04-01")),
                new Planned("a", "S-1", "trust", day("2027-04-02")),
                new Planned("b", "S-2", "council", day("2027-04-02")));
        List<Planned> without = Planned.without(List.of(SPRING), planned);
        assertThat(without).extracting(Planned::day).containsExactly(day("2027-04-01"), day("2027-04-02"));
        assertThat(Planned.sessions(without)).isEqualTo(1);
    }

    private static Span span(String from, String to) {
        return new Span(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
