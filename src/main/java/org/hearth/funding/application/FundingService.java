package org.hearth.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hearth.funding.FundingView;
import org.hearth.funding.Obligation;
import org.hearth.funding.Obligations;
import org.hearth.funding.model.Liabilities;
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
    @Any
    Instance<Obligations> obligations;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Strands, years and totals as published, and what outlives its money; empty lists where nothing is known. */
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
                queries.printed(partnership).orElse(null),
                Liabilities.of(strands, owed(partnership)));
    }

    private List<Obligation> owed(PartnershipId partnership) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return obligations.stream()
                .flatMap(each -> each.of(partnership, today).stream())
                .toList();
    }
}
