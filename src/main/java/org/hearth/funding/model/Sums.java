package org.hearth.funding.model;

import java.util.List;
import org.hearth.funding.FundingView;

/** What strands and years add up to. */
public final class Sums {

    private Sums() {}

    /** All years together. */
    public static FundingView.Year of(List<FundingView.Year> years) {
        return new FundingView.Year(
                null,
                years.stream().mapToLong(FundingView.Year::lower).sum(),
                years.stream().mapToLong(FundingView.Year::upper).sum(),
                null);
    }

    /** All strands together; those without a sum count nothing. */
    public static long ofStrands(List<FundingView.Strand> strands) {
        return strands.stream()
                .mapToLong(strand -> strand.pounds() == null ? 0 : strand.pounds())
                .sum();
    }
}
