package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionSearch;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.model.Filters;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;

/** Shows sessions: what was published to the whole partnership, drafts to those who plan them or may waive. */
@ApplicationScoped
@Transactional
public class ReadingService {

    @Inject
    SessionQueries queries;

    @Inject
    Reach reach;

    /** One session, by id or by its reference like S-1042. */
    @Requires(Permission.VIEW_SESSIONS)
    public SessionView view(String idOrRef) {
        return queries.view(idOrRef, reach.knowing(), reach.changing())
                .orElseThrow(() -> new NotFound("scheduling", idOrRef));
    }

    /** A page of sessions, soonest first. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<SessionRow> list(SessionSearch search, Paging paging) {
        return queries.list(Filters.read(search), reach.knowing(), paging);
    }
}
