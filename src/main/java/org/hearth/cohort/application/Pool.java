package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.store.PledgeQueries;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Pledges as the viewer sees them: all of the partnership, and those of their own partner to change. */
@ApplicationScoped
class Pool {

    @Inject
    PledgeQueries queries;

    @Inject
    Advance advance;

    @Inject
    Viewer viewer;

    Page<PledgeView> pledges(PledgeQueries.Filter filter, Paging paging) {
        return queries.list(filter, paging, viewer.partnership(), changes(), advance.today());
    }

    /** One pledge of the partnership; not found otherwise. */
    PledgeView pledge(String id) {
        return queries.find(id, viewer.partnership(), changes(), advance.today())
                .orElseThrow(() -> new NotFound("cohort", String.valueOf(id)));
    }

    private Optional<Scope> changes() {
        return viewer.may(Permission.NOMINATE_TRAINERS)
                ? Optional.of(viewer.scope(Permission.NOMINATE_TRAINERS))
                : Optional.empty();
    }
}
