package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.exchange.FairnessView;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.FairnessQueries;
import org.hearth.exchange.store.OfferQueries;
import org.hearth.kernel.Days;
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
    OfferQueries offers;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * How full the sessions are that begin in the period, and what became of the offers made in it to people who waited.
     *
     * @param from the first day, as {@code 2026-09-01}; null for that of the training year
     * @param to the last day; null for that of the training year
     */
    @Requires(Permission.VIEW_EXCHANGE)
    public FairnessView view(String from, String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Period period = Period.asked(Days.read("from", from), Days.read("to", to), today);
        return new FairnessView(
                period.from(),
                period.to(),
                queries.rows(viewer.partnership(), period),
                offers.ofHosts(viewer.partnership(), period),
                offers.toPartners(viewer.partnership(), period));
    }
}
