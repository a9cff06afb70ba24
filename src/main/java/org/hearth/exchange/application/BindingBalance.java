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
    BindingTerms agreed;

    @Inject
    TermsRepository terms;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The booking room, which gives the place")
    public Optional<DomainException> against(PartnerId taker, String agreement) {
        LocalDate today = today();
        return binding(agreement, today).flatMap(each -> {
            terms.hold(taker.value());
            return each.against(terms.standing(taker, agreement, each, today), today);
        });
    }

    @Override
    @OpenTo("The booking room, which shows why somebody waits")
    public Optional<DomainException> foreseen(PartnerId taker, String agreement, int places) {
        LocalDate today = today();
        return binding(agreement, today)
                .flatMap(each -> each.against(terms.standing(taker, agreement, each, today), places, today));
    }

    private Optional<Terms> binding(String agreement, LocalDate today) {
        return agreed.on(agreement, today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
