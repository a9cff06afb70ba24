package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.PlaceLimit;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.TermsView.Terms;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.OpenTo;

/**
 * Answers booking's question whether a partner may have one more place. The balance binds only where the terms of the
 * agreement say so; elsewhere it informs.
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
        Optional<Terms> binding = terms.binding(agreement, LocalDate.ofInstant(clock.instant(), Period.ZONE));
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        int most = binding.get().mostBehind();
        boolean reached = terms.balance(taker, agreement, binding.get().from()) <= -most;
        return reached ? Optional.of(new RuleBroken(ExchangeRefusal.LIMIT_REACHED, most)) : Optional.empty();
    }
}
