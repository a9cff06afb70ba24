package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.OwnAllotment;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.TermsDraft;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.model.NewTerms;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Standing;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.exchange.store.TermsRepository.Agreed;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;
import org.hearth.web.Texts;

/** What the partners of an agreement agreed about their balances: dated, and never for days that are over. */
@ApplicationScoped
@Transactional
public class TermsService {

    @Inject
    TermsRepository terms;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Event<BindingTerms.Changed> changed;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Every agreement on reciprocal places that is not over, with its terms. All who see the exchange see them. */
    @Requires(Permission.VIEW_EXCHANGE)
    public List<TermsView> all() {
        return terms.agreements(viewer.partnership(), today()).stream()
                .map(this::view)
                .toList();
    }

    private TermsView view(Agreed each) {
        List<TermsView.Terms> said =
                terms.of(each.agreement()).stream().map(TermsWords::view).toList();
        return new TermsView(each.agreement(), each.name(), said, standing(each.agreement()));
    }

    private TermsView.Standing standing(String agreement) {
        String home = viewer.known().homePartner();
        Optional<Terms> binding = terms.inForce(agreement, today()).filter(Terms::binds);
        if (home == null
                || binding.isEmpty()
                || !partners.takesPart(agreement, new PartnerId(home), today())
                || !viewer.scope(Permission.VIEW_EXCHANGE).covers(new PartnerId(home))) {
            return null;
        }
        PartnerId own = new PartnerId(home);
        Standing now = terms.standing(own, agreement, binding.get(), today());
        Optional<Terms.Left> left = binding.get().left(now, today());
        return new TermsView.Standing(
                home,
                partners.card(own, viewer.partnership()).name(),
                now.balance(),
                left.map(Terms.Left::places).orElse(null),
                left.map(Terms.Left::until).orElse(null),
                binding.get().against(now, today()).map(Texts::of).orElse(null));
    }

    /** Whether the viewer may say what holds. */
    @Requires(Permission.VIEW_EXCHANGE)
    public boolean mayAgree() {
        return viewer.may(Permission.MANAGE_PARTNERS);
    }

    /**
     * Lets terms hold from a day on, until others do. Refuses {@code exchange.terms-past} and what does not go together; an
     * agreement that is over, or not on reciprocal places, is not found.
     */
    @Requires(Permission.MANAGE_PARTNERS)
    public TermsView agree(String agreement, TermsDraft draft) {
        Agreed of = terms.agreements(viewer.partnership(), today()).stream()
                .filter(each -> each.agreement().equals(agreement))
                .findFirst()
                .orElseThrow(() -> new NotFound("exchange", String.valueOf(agreement)));
        Terms agreed = NewTerms.of(draft, today());
        refuseOutsiders(agreement, agreed);
        refuseUnknown(agreed);
        terms.replace(agreement, viewer.partnership(), agreed, viewer.person(), clock.instant());
        changed.fire(new BindingTerms.Changed());
        audit.record("terms.agreed", "agreement", agreement, null, agreed.toString());
        return view(of);
    }

    /** The partners of the agreements today, by name: one of them may have an allotment of its own. */
    @Requires(Permission.MANAGE_PARTNERS)
    public List<PartnerCard> partners() {
        return partners.takingPart(viewer.partnership(), today());
    }

    /** The programmes one may say a weight of, by name. */
    @Requires(Permission.MANAGE_PARTNERS)
    public List<TaughtTerm> programmes() {
        return terms.programmes(viewer.partnership());
    }

    private void refuseUnknown(Terms agreed) {
        List<String> known = programmes().stream().map(TaughtTerm::programme).toList();
        for (TaughtTerm each : agreed.taught()) {
            if (each.programme() != null && !known.contains(each.programme())) {
                throw new BadInput("taught", ExchangeRefusal.TAUGHT_PROGRAMME);
            }
        }
    }

    private void refuseOutsiders(String agreement, Terms agreed) {
        for (OwnAllotment each : agreed.partners()) {
            if (!partners.takesPart(agreement, new PartnerId(each.partner()), agreed.from())) {
                throw new BadInput("partners", ExchangeRefusal.OWN_ALLOTMENT_OF);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
