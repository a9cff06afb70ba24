package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.PlaceLimit;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;
import org.hearth.security.OpenTo;

/**
 * Answers booking's question whether a partner may have one more place. A limit, an allotment or a cooling-off binds only where
 * the terms of the agreement say so; elsewhere the balance informs.
 */
@ApplicationScoped
@Transactional
public class BindingBalance implements PlaceLimit {

    @Inject
    TermsRepository terms;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The booking room, which gives the place")
    public Optional<DomainException> against(PartnerId taker, String agreement) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Optional<Terms> binding = terms.inForce(agreement, today).filter(Terms::binds);
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        terms.hold(taker.value());
        return binding.get().against(terms.standing(taker, agreement, binding.get(), today), today);
    }
}
