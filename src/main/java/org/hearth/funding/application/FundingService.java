package org.hearth.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.funding.FundingView;
import org.hearth.funding.model.Sums;
import org.hearth.funding.store.FundingQueries;
import org.hearth.kernel.PartnershipId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** The funding of the viewer's partnership, to read. */
@ApplicationScoped
@Transactional
public class FundingService {

    @Inject
    FundingQueries queries;

    @Inject
    Viewer viewer;

    /** Strands, years and totals as published; empty lists where nothing is known. */
    @Requires(Permission.VIEW_FUNDING)
    public FundingView view() {
        PartnershipId partnership = viewer.partnership();
        List<FundingView.Strand> strands = queries.strands(partnership);
        List<FundingView.Year> years = queries.years(partnership);
        return new FundingView(
                strands,
                Sums.ofStrands(strands),
                years,
                Sums.of(years),
                queries.printed(partnership).orElse(null));
    }
}
