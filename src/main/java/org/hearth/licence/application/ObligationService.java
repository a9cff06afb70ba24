package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.funding.Obligation;
import org.hearth.funding.Obligations;
import org.hearth.kernel.PartnershipId;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.security.OpenTo;

/** Tells funding which licences its strands pay for. */
@ApplicationScoped
@Transactional
public class ObligationService implements Obligations {

    @Inject
    LicenceQueries queries;

    @Override
    @OpenTo("Funding, for somebody who sees it")
    public List<Obligation> of(PartnershipId partnership, LocalDate today) {
        return queries.obligations(partnership, today);
    }
}
