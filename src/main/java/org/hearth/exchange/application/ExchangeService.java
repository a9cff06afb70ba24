package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.booking.Bookings;
import org.hearth.booking.OpenPlaces;
import org.hearth.exchange.Balance;
import org.hearth.exchange.ExchangeView;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.LedgerQueries;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.Days;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** The board of the exchange: who gave and got how much, and what is open to the viewer's own partner. */
@ApplicationScoped
@Transactional
public class ExchangeService {

    private static final int OFFERS = 6;
    private static final int MOST_YEARS = 20;

    @Inject
    LedgerQueries ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Bookings bookings;

    @Inject
    Partners partners;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * What each partner of the partnership gave and got, those with the most first. Numbers of places, never of anybody's
     * people by name: all who see the exchange see all of them.
     *
     * @param from the first day, as {@code 2026-09-01}; null for that of the training year
     * @param to the last day; null for that of the training year
     */
    @Requires(Permission.VIEW_EXCHANGE)
    public Page<Balance> balances(String from, String to, Paging paging) {
        Period period = Period.asked(Days.read("from", from), Days.read("to", to), today());
        return ledger.balances(viewer.partnership(), period, weights(), paging);
    }

    /** The board for a training year; this one where none, or one with nothing to see, is asked for. */
    @Requires(Permission.VIEW_EXCHANGE)
    public ExchangeView board(Integer asked, Paging paging) {
        List<Integer> years = years();
        int year = asked != null && years.contains(asked) ? asked : years.get(0);
        Period period = Period.year(year);
        String home = viewer.known().homePartner();
        PartnerId own = home == null ? null : new PartnerId(home);
        List<OpenPlaces> offers =
                own == null ? List.of() : bookings.openTo(own, viewer.partnership(), viewer.person(), OFFERS);
        return new ExchangeView(
                year,
                period.from(),
                period.to(),
                years,
                ledger.balances(viewer.partnership(), period, weights(), paging),
                own == null ? null : partners.card(own, viewer.partnership()).name(),
                statements().isEmpty() ? null : first(own),
                offers,
                viewer.may(Permission.BOOK_FOR_OTHERS) || viewer.may(Permission.BOOK_FOR_SELF),
                viewer.may(Permission.OPEN_PLACES));
    }

    /** The viewer's own partner, or else the first whose statement they may see. */
    private String first(PartnerId own) {
        List<PartnerCard> seen = statements();
        return seen.stream()
                .map(PartnerCard::id)
                .filter(id -> own != null && id.equals(own.value()))
                .findFirst()
                .orElse(seen.get(0).id());
    }

    /** The partners whose statements the viewer may see, by name. */
    @Requires(Permission.VIEW_EXCHANGE)
    public List<PartnerCard> statements() {
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> viewer.scope(Permission.VIEW_EXCHANGE).covers(new PartnerId(each.id())))
                .toList();
    }

    /** The training years there is something to see of, this one among them, the newest first. */
    private List<Integer> years() {
        int last = Period.yearOf(today());
        int first = ledger.first(viewer.partnership())
                .map(at -> Period.yearOf(LocalDate.ofInstant(at, Period.ZONE)))
                .orElse(last);
        return IntStream.range(0, Math.min(MOST_YEARS, last - Math.min(first, last) + 1))
                .mapToObj(back -> last - back)
                .toList();
    }

    private Terms weights() {
        return partners.reciprocalAgreement(viewer.partnership(), today())
                .flatMap(agreement -> terms.inForce(agreement, today()))
                .orElseGet(Terms::none);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
