package org.hearth.licence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.licence.EndDraft;
import org.hearth.licence.LicenceDraft;
import org.hearth.licence.LicenceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written down of a licence, how it stands, and how it ends. */
class LicenceTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, NOT_YET",
        "2027-01-01, IN_FORCE",
        "2027-03-31, IN_FORCE",
        "2027-04-01, ENDS_SOON",
        "2027-06-30, ENDS_SOON",
        "2027-07-01, ENDED",
    })
    void it_stands_by_the_day(LocalDate today, LicenceState state) {
        assertThat(made(100, 12).state(today)).isEqualTo(state);
    }

    @Test
    void days_are_left_until_the_last_and_none_are_counted_without_an_end() {
        assertThat(Licence.daysLeft(new Span(FROM, TO), TO)).isZero();
        assertThat(Licence.daysLeft(new Span(FROM, TO), TO.minusDays(7))).isEqualTo(7);
        assertThat(Licence.daysLeft(new Span(FROM, TO), TO.plusDays(1))).isNull();
        assertThat(Licence.daysLeft(new Span(FROM, null), TO)).isNull();
    }

    @Test
    void pounds_are_kept_to_the_penny() {
        assertThat(made(100, 12).costPence()).isEqualTo(125_050);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, ", "100, 101, unitsSpent", ", 1, unitsSpent", ", , ", "-1, , units"})
    void no_more_units_are_spent_than_there_are(Integer units, Integer spent, String wrong) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> made(units, spent));
        assertThat(refused == null ? null : refused.faults().get(0).field()).isEqualTo(wrong);
    }

    @Test
    void every_slip_is_named_at_once() {
        LicenceDraft draft = new LicenceDraft(
                null, null, "x".repeat(121), null, null, null, TO, FROM, new BigDecimal("1.234"), null, null, null);
        BadInput refused = catchThrowableOfType(BadInput.class, () -> Licence.recorded("id", "council", draft));
        assertThat(refused.faults())
                .extracting(BadInput.Fault::field)
                .containsExactly("programme", "reference", "to", "cost");
    }

    @Test
    void it_ends_on_one_of_its_days_with_a_reason() {
        Licence ended = made(1, 1).ended(new EndDraft(FROM.plusDays(9), "The contract was cancelled", null), FROM);
        assertThat(ended.days()).isEqualTo(new Span(FROM, FROM.plusDays(9)));
        assertThat(ended.endedReason()).isEqualTo("The contract was cancelled");
        assertThat(ended.version()).isEqualTo(2);
        for (LocalDate outside : new LocalDate[] {FROM.minusDays(1), TO.plusDays(1)}) {
            assertThatThrownBy(() -> made(1, 1).ended(new EndDraft(outside, "Why", null), FROM))
                    .isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> made(1, 1).ended(new EndDraft(TO, null, null), FROM))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> made(1, 1).ended(new EndDraft(TO, "Why", null), TO.plusDays(1)))
                .isInstanceOf(RuleBroken.class);
    }

    private static Licence made(Integer units, Integer spent) {
        return Licence.recorded(
                "id",
                "council",
                new LicenceDraft(
                        "five",
                        null,
                        "KCA/12",
                        units,
                        "points",
                        spent,
                        FROM,
                        TO,
                        new BigDecimal("1250.50"),
                        null,
                        null,
                        null));
    }
}
