package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.GiftDraft;
import org.hearth.exchange.GiftView;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.Gift;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.GiftQueries;
import org.hearth.exchange.store.LedgerRepository;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** A partner passes credits on to another; who got them may give them back. */
@ApplicationScoped
@Transactional
public class GiftService {

    @Inject
    GiftQueries gifts;

    @Inject
    LedgerRepository ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Acting acting;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Gifts from and to the partners in scope, the latest first. */
    @Requires(Permission.ASK_FOR_PLACES)
    public Page<GiftView> gifts(Paging paging) {
        return gifts.list(viewer.scope(Permission.ASK_FOR_PLACES), paging);
    }

    /** The partners in the agreement today, by name: between these gifts go. */
    @Requires(Permission.ASK_FOR_PLACES)
    public List<PartnerCard> partners() {
        return partners.takingPart(viewer.partnership(), today());
    }

    /**
     * Passes credits on. Refuses {@code exchange.no-agreement}, {@code gift-to} for a partner that is not in it today or
     * oneself, and {@code gift-too-large} for more than the giver's balance; a giver out of scope is not found.
     */
    @Requires(Permission.ASK_FOR_PLACES)
    public GiftView give(GiftDraft draft) {
        PartnerId from = acting.inTheNameOf(draft.from());
        Gift gift = Gift.of(from, draft);
        String agreement = acting.agreement(List.of(gift.from(), gift.to()), today(), "to", ExchangeRefusal.GIFT_TO);
        terms.hold(gift.from());
        gift.refuseAbove(balance(from, agreement));
        Entry made = Entry.gift(
                viewer.partnership(), agreement, gift, viewer.person().value(), clock.instant());
        ledger.write(made);
        audit.record("credits.given", "ledger_entry", made.id(), from, gift.credits() + " to " + gift.to());
        return find(made.id());
    }

    /** What the partner has under the agreement, of all time; what was given in kind and what counts no more by the terms of today. */
    private BigDecimal balance(PartnerId partner, String agreement) {
        Terms everything =
                terms.inForce(agreement, today()).map(Terms::sinceEver).orElseGet(Terms::none);
        return terms.standing(partner, agreement, everything, today()).balance();
    }

    /** Gives a gift back. Refuses {@code exchange.gift-returned}; one that is not to a partner in scope is not found. */
    @Requires(Permission.ASK_FOR_PLACES)
    public GiftView giveBack(String id) {
        Entry gift = ledger.gift(id, viewer.partnership())
                .filter(each -> viewer.scope(Permission.ASK_FOR_PLACES).covers(new PartnerId(each.getter())))
                .orElseThrow(() -> new NotFound("exchange", id));
        acting.refuseOnceUndone(gift, ExchangeRefusal.GIFT_RETURNED);
        ledger.write(gift.returned(viewer.person().value(), clock.instant()));
        audit.record("credits.given-back", "ledger_entry", id, new PartnerId(gift.getter()), null);
        return find(id);
    }

    private GiftView find(String id) {
        return gifts.find(id, viewer.scope(Permission.ASK_FOR_PLACES)).orElseThrow(() -> new NotFound("exchange", id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
