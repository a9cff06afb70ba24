package org.hearth.funding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.funding.FundingView;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Reads the strands and years of one partnership. */
@ApplicationScoped
public class FundingQueries {

    @PersistenceContext
    EntityManager em;

    /** The strands, the largest first. */
    public List<FundingView.Strand> strands(PartnershipId partnership) {
        return rows(
                        "select id, name, fixed_gbp, funded_until, capital, source from strand where partnership_id = ?"
                                + " order by fixed_gbp desc, name",
                        partnership)
                .stream()
                .map(row -> new FundingView.Strand(
                        row.text(0),
                        row.text(1),
                        row.text(2) == null ? null : Long.valueOf(row.count(2)),
                        row.date(3),
                        row.flag(4),
                        row.text(5)))
                .toList();
    }

    /** The financial years in their order. */
    public List<FundingView.Year> years(PartnershipId partnership) {
        return rows(
                        "select financial_year, lower_gbp, upper_gbp, note from strand_year where partnership_id = ?"
                                + " order by financial_year",
                        partnership)
                .stream()
                .map(FundingQueries::year)
                .toList();
    }

    /** The total as the source prints it. */
    public Optional<FundingView.Year> printed(PartnershipId partnership) {
        return rows("select null, lower_gbp, upper_gbp, note from strand_total where partnership_id = ?", partnership)
                .stream()
                .map(FundingQueries::year)
                .findFirst();
    }

    /** Keeps until when a strand's money may be spent, and where that is known from. */
    public void keep(String strand, PartnershipId partnership, LocalDate until, String source) {
        em.createNativeQuery("update strand set funded_until = ?, source = ? where id = ? and partnership_id = ?")
                .setParameter(1, until)
                .setParameter(2, source)
                .setParameter(3, strand)
                .setParameter(4, partnership.value())
                .executeUpdate();
    }

    private List<Row> rows(String sql, PartnershipId partnership) {
        return Row.all(
                em.createNativeQuery(sql).setParameter(1, partnership.value()).getResultList());
    }

    private static FundingView.Year year(Row row) {
        return new FundingView.Year(row.text(0), row.count(1), row.count(2), row.text(3));
    }
}
