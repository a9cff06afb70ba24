package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.FairnessRow;
import org.hearth.exchange.model.Days;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.FairnessQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Whether places that are opened are used, by host: for everybody who sees the exchange. */
@ApplicationScoped
@Transactional
public class FairnessService {

    @Inject
    FairnessQueries queries;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * How full the sessions are that begin in the period; those with the most empty places first.
     *
     * @param from the first day, as {@code 2026-09-01}; null for that of the training year
     * @param to the last day; null for that of the training year
     */
    @Requires(Permission.VIEW_EXCHANGE)
    public List<FairnessRow> rows(String from, String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        return queries.rows(viewer.partnership(), Period.asked(Days.read("from", from), Days.read("to", to), today));
    }
}
