package org.hearth.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.funding.FundingView;
import org.hearth.funding.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on when the money of its strand has ended (domain rule 19). */
class LiabilitiesTest {

    private static final LocalDate FUNDED = LocalDate.of(2025, 3, 31);

    @ParameterizedTest
    @CsvSource({"2025-03-30, false", "2025-03-31, false", "2025-04-01, true", ", true"})
    void an_obligation_is_unfunded_from_the_day_after_its_money(LocalDate until, boolean unfunded) {
        List<FundingView.Liability> found = Liabilities.of(List.of(strand(FUNDED)), List.of(until(until, "strand")));
        assertThat(found).hasSize(unfunded ? 1 : 0);
    }

    @Test
    void nothing_is_said_of_money_whose_end_is_not_known_nor_of_another_s_strand() {
        assertThat(Liabilities.of(List.of(strand(null)), List.of(until(null, "strand"))))
                .isEmpty();
        assertThat(Liabilities.of(List.of(strand(FUNDED)), List.of(until(null, "other"))))
                .isEmpty();
    }

    private static FundingView.Strand strand(LocalDate fundedUntil) {
        return new FundingView.Strand("strand", "Parenting", 250_000L, fundedUntil, false, null);
    }

    private static Obligation until(LocalDate day, String strand) {
        return new Obligation(strand, "Five to Thrive", day, BigDecimal.TEN, "/training/licence?id=l");
    }
}
