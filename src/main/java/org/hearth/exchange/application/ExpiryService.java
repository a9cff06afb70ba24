package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.LedgerRepository;
import org.hearth.exchange.store.LedgerRepository.RunningOut;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.security.OpenTo;

/**
 * Enters that what was given and got so long ago counts no more, where the partners agreed so. Nothing is decided here: whoever
 * judges a balance leaves out by its day what counts no more, whether it is entered yet or not.
 */
@ApplicationScoped
@Transactional
public class ExpiryService {

    @Inject
    LedgerRepository ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Clock clock;

    /** Agreements with terms of today by which places run out, each with what still counts. */
    @OpenTo("The clock")
    public Map<String, RunningOut> due() {
        return ledger.runningOut(LocalDate.ofInstant(clock.instant(), Period.ZONE));
    }

    /** Undoes what counts no more under an agreement; some of it, where it is much. */
    @OpenTo("The clock")
    public void expire(String agreement, RunningOut what) {
        terms.hold(agreement); // two servers do not undo the same
        Instant now = clock.instant();
        for (Entry each : ledger.ranOut(agreement, what)) {
            ledger.write(each.expired(now));
        }
    }
}
