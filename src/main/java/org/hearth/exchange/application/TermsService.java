package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.model.NewTerms;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.NotFound;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What the partners of an agreement agreed about their balances: dated, and never for days that are over. */
@ApplicationScoped
@Transactional
public class TermsService {

    @Inject
    TermsRepository terms;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Every agreement on reciprocal places that is not over, with its terms. All who see the exchange see them. */
    @Requires(Permission.VIEW_EXCHANGE)
    public List<TermsView> all() {
        return terms.all(viewer.partnership(), today());
    }

    /** Whether the viewer may say what holds. */
    @Requires(Permission.VIEW_EXCHANGE)
    public boolean mayAgree() {
        return viewer.may(Permission.MANAGE_PARTNERS);
    }

    /**
     * Lets terms hold from a day on, until others do.
     *
     * @param mostBehind how many places a partner may have got more than it gave; null for no limit
     */
    @Requires(Permission.MANAGE_PARTNERS)
    public void agree(String agreement, LocalDate from, Integer mostBehind) {
        if (all().stream().noneMatch(each -> each.agreement().equals(agreement))) {
            throw new NotFound("exchange", agreement);
        }
        NewTerms agreed = NewTerms.of(from, mostBehind, today());
        terms.replace(agreement, viewer.partnership(), agreed, viewer.person(), clock.instant());
        audit.record(
                "terms.agreed",
                "agreement",
                agreement,
                null,
                "from " + agreed.from() + (mostBehind == null ? ", no limit" : ", at most " + mostBehind + " behind"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
