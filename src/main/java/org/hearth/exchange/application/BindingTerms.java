package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.Recent;

/** The terms that can keep a partner from a place, at most two seconds old: every place given across partners asks. */
@ApplicationScoped
public class BindingTerms {

    private final Recent<Key, Optional<Terms>> recent = new Recent<>();

    @Inject
    TermsRepository terms;

    @Inject
    Clock clock;

    private record Key(String agreement, LocalDate day) {}

    /** The terms of an agreement are not as they were. */
    record Changed() {}

    /** The terms of the agreement in force on the day, when they bind. */
    Optional<Terms> on(String agreement, LocalDate day) {
        return recent.get(new Key(agreement, day), clock.instant(), () -> terms.inForce(agreement, day)
                .filter(Terms::binds));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        recent.forget();
    }
}
