package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.KindBalance;
import org.hearth.exchange.StatementLine;
import org.hearth.exchange.StatementView;
import org.hearth.exchange.Unit;
import org.hearth.exchange.model.Account;
import org.hearth.exchange.model.Amounts;
import org.hearth.exchange.model.Movement;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Side;
import org.hearth.exchange.store.LedgerQueries;
import org.hearth.kernel.Days;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What one partner gave and got over a period, line by line, to read, print and take away. */
@ApplicationScoped
@Transactional
public class StatementService {

    @Inject
    LedgerQueries ledger;

    @Inject
    Partners partners;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * The statement of a partner in scope, or of the viewer's own; another is not found. Nobody's name is in it. Refuses {@code
     * exchange.period-backwards} and {@code exchange.period-too-long}.
     *
     * @param named the partner's id; null for the viewer's own
     * @param from the first day, as {@code 2026-09-01}; null for that of the training year
     * @param to the last day; null for that of the training year
     */
    @Requires(Permission.VIEW_EXCHANGE)
    public StatementView statement(String named, String from, String to) {
        PartnerId partner = named == null || named.isBlank() ? viewer.homePartner() : new PartnerId(named);
        if (!viewer.scope(Permission.VIEW_EXCHANGE).covers(partner)) {
            throw new NotFound("exchange", partner.value());
        }
        PartnerCard card = partners.card(partner, viewer.partnership());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Period period = Period.asked(Days.read("from", from), Days.read("to", to), today);
        Account account = new Account(ledger.before(partner, viewer.partnership(), period.begins()));
        List<Movement> movements = ledger.movements(partner, viewer.partnership(), period);
        List<StatementLine> lines = account.through(movements, StatementService::line);
        return new StatementView(
                card.id(),
                card.name(),
                period.from(),
                period.to(),
                account.before(Unit.PLACE).intValueExact(),
                account.gave(),
                account.got(),
                account.credits(),
                account.after(Unit.PLACE).intValueExact(),
                account.before(Unit.TRAINER_DAY),
                account.after(Unit.TRAINER_DAY),
                account.kinds().stream()
                        .map(each -> new KindBalance(each, account.before(each), account.after(each)))
                        .toList(),
                lines);
    }

    /** The same as a table (CSV). */
    @Requires(Permission.VIEW_EXCHANGE)
    public String csv(String named, String from, String to) {
        return StatementSheet.csv(statement(named, from, to));
    }

    /** The same as a workbook (XLSX). */
    @Requires(Permission.VIEW_EXCHANGE)
    public byte[] xlsx(String named, String from, String to) {
        return StatementSheet.xlsx(statement(named, from, to));
    }

    /** What happened, and the reason that was given for it. */
    private static String says(Movement each) {
        String what = Words.say(
                "says." + each.side() + "." + each.cause(),
                each.otherName(),
                each.charge(),
                each.charged() == null ? Words.kind(each.unit(), each.kind()) : Words.say("charged." + each.charged()));
        String weighed = each.weight() == null
                ? what
                : what + ", "
                        + Words.say("says.weighed", Amounts.plain(each.weight()).toPlainString());
        return each.reason() == null ? weighed : weighed + ": " + each.reason();
    }

    private static StatementLine line(Movement each, BigDecimal after) {
        boolean gave = each.side() == Side.GAVE;
        return new StatementLine(
                LocalDate.ofInstant(each.at(), Period.ZONE),
                each.unit(),
                each.cause(),
                gave,
                says(each),
                each.other(),
                each.otherName(),
                each.sessionRef(),
                each.courseTitle(),
                each.sessionOn(),
                each.booking(),
                each.amount(),
                after);
    }
}
