package org.hearth.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.funding.FundingView;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final List<FundingView.Year> YEARS = List.of(
            new FundingView.Year("2023/24", 1_391_000, 1_463_000, null),
            new FundingView.Year("2024/25", 1_164_000, 1_220_000, null));

    @Test
    void years_add_up_at_both_ends() {
        assertThat(Sums.of(YEARS)).isEqualTo(new FundingView.Year(null, 2_555_000, 2_683_000, null));
    }

    @Test
    void a_strand_without_a_sum_counts_nothing() {
        List<FundingView.Strand> strands = List.of(
                new FundingView.Strand("p", "Parenting support", 250_000L, null, false, null),
                new FundingView.Strand("c", "Capital works", null, null, true, null));

        assertThat(Sums.ofStrands(strands)).isEqualTo(250_000);
    }

    @Test
    void a_printed_total_that_differs_is_called_rounded_and_one_that_fits_is_not() {
        assertThat(printed(2_684_000).isRounded()).isTrue();
        assertThat(printed(2_683_000).isRounded()).isFalse();
        assertThat(new FundingView(List.of(), 0, YEARS, Sums.of(YEARS), null, List.of()).isRounded())
                .isFalse();
    }

    @Test
    void without_strands_and_years_nothing_is_known() {
        assertThat(new FundingView(List.of(), 0, List.of(), Sums.of(List.of()), null, List.of()).isKnown())
                .isFalse();
        assertThat(printed(2_684_000).isKnown()).isTrue();
    }

    private static FundingView printed(long upper) {
        var total = new FundingView.Year(null, 2_555_000, upper, "printed");
        return new FundingView(List.of(), 0, YEARS, Sums.of(YEARS), total, List.of());
    }
}
