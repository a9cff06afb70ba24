package org.hearth.funding.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.funding.FundingView;
import org.hearth.funding.Obligation;

/** Which obligations go on when the money of their strand has ended (domain rule 19). */
public final class Liabilities {

    private Liabilities() {}

    /** Those of the obligations, strand by strand. */
    public static List<FundingView.Liability> of(List<FundingView.Strand> strands, List<Obligation> obligations) {
        Map<String, FundingView.Strand> byId =
                strands.stream().collect(Collectors.toMap(FundingView.Strand::id, Function.identity()));
        return obligations.stream()
                .map(each -> liability(byId.get(each.strand()), each))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FundingView.Liability liability(FundingView.Strand strand, Obligation of) {
        return strand == null || !Obligation.outlives(of.until(), strand.fundedUntil())
                ? null
                : new FundingView.Liability(
                        strand.name(), strand.fundedUntil(), of.what(), of.until(), of.cost(), of.address());
    }
}
