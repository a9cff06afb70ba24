package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.store.LedgerRepository;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** In whose name somebody acts in the exchange, with whom, and what can still be undone. */
@ApplicationScoped
class Acting {

    @Inject
    LedgerRepository ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Partners partners;

    @Inject
    Viewer viewer;

    /** The partner somebody acts for: their own where none is named; one out of scope is not found. */
    PartnerId inTheNameOf(String named) {
        PartnerId partner = named == null || named.isBlank() ? viewer.homePartner() : new PartnerId(named);
        if (!viewer.scope(Permission.ASK_FOR_PLACES).covers(partner)) {
            throw new NotFound("exchange", partner.value());
        }
        return partner;
    }

    /**
     * The agreement both are in on the day. Refuses {@code exchange.no-agreement}, and under the field a partner that is not in
     * it then.
     */
    String agreement(List<String> both, LocalDate on, String field, ExchangeRefusal outside) {
        String agreement = partners.reciprocalAgreement(viewer.partnership(), on)
                .orElseThrow(() -> new RuleBroken(ExchangeRefusal.NO_AGREEMENT));
        for (String each : both) {
            if (!partners.takesPart(agreement, new PartnerId(each), on)) {
                throw new BadInput(field, outside);
            }
        }
        return agreement;
    }

    /** Refuses what was undone before; until the transaction ends nobody else undoes it. */
    void refuseOnceUndone(Entry entry, ExchangeRefusal undone) {
        terms.hold(entry.getter());
        if (ledger.isUndone(entry.id())) {
            throw new RuleBroken(undone);
        }
    }
}
