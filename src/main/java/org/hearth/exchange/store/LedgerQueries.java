package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.booking.ChargeCause;
import org.hearth.exchange.Balance;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.KindSum;
import org.hearth.exchange.Unit;
import org.hearth.exchange.model.Amounts;
import org.hearth.exchange.model.Movement;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Side;
import org.hearth.exchange.model.Terms;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Reads the ledger: balances of partners, and what is behind one of them. No query of it reads a person's name. */
@ApplicationScoped
public class LedgerQueries {

    private static final String PARTNERS =
            " where p.partnership_id = ? and (l.partner_id is not null or exists (select 1"
                    + " from agreement_partner m join agreement g on g.id = m.agreement_id and g.kind = 'RECIPROCAL'"
                    + " where m.partner_id = p.id and m.from_date <= ? and (m.to_date is null or m.to_date >= ?)"
                    + " and g.from_date <= ? and (g.to_date is null or g.to_date >= ?)))";
    private static final String CREDIT = "e.cause in ('GIFT', 'GIFT_RETURNED', 'EXPIRED', 'CHARGED', 'CHARGE_LIFTED')";
    private static final String SUMS = " left join (select l.partner_id,"
            + " sum(if(e.unit = 'PLACE' and l.side = 'GAVE' and not " + CREDIT + ", l.amount, 0)) as gave,"
            + " -sum(if(e.unit = 'PLACE' and l.side = 'GOT' and not " + CREDIT + ", l.amount, 0)) as got,"
            + " sum(if(e.unit = 'PLACE' and " + CREDIT + ", l.amount, 0)) as credits,"
            + " sum(if(e.unit = 'TRAINER_DAY' and l.side = 'GAVE', l.amount, 0)) as days_gave,"
            + " -sum(if(e.unit = 'TRAINER_DAY' and l.side = 'GOT', l.amount, 0)) as days_got"
            + " from ledger_entry e join ledger_line l on l.entry_id = e.id"
            + " where e.partnership_id = ? and e.at >= ? and e.at < ? group by l.partner_id) l on l.partner_id = p.id";

    @PersistenceContext
    EntityManager em;

    /**
     * Partners that gave or got something in the period, those with the most first; then those that take part in the
     * agreement in it and did not.
     *
     * @param terms as how many places what is given in kind counts
     */
    public Page<Balance> balances(PartnershipId partnership, Period period, Terms terms, Paging paging) {
        long total = of("select count(*)", partnership, period).rows(em).get(0).count(0);
        List<Row> rows = of(
                        "select p.id, p.name, l.gave, l.got, l.days_gave, l.days_got, l.credits", partnership, period)
                .and(
                        " order by coalesce(l.gave, 0) + coalesce(l.got, 0) desc, l.partner_id is null, p.name"
                                + " limit ? offset ?",
                        paging.size(),
                        paging.offset())
                .rows(em);
        Map<String, List<KindSum>> inKind = inKind(
                partnership, period, rows.stream().map(row -> row.text(0)).toList());
        List<Balance> items = rows.stream()
                .map(row -> balance(row, inKind.getOrDefault(row.text(0), List.of()), terms))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql of(String columns, PartnershipId partnership, Period period) {
        return Sql.of(columns)
                .and("from partner p")
                .and(SUMS, partnership.value(), period.begins(), period.ends())
                .and(PARTNERS, partnership.value(), period.to(), period.from(), period.to(), period.from());
    }

    private Map<String, List<KindSum>> inKind(PartnershipId partnership, Period period, List<String> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", partners.stream().map(each -> "?").toList());
        return Sql.of(
                        "select l.partner_id, e.unit, sum(if(l.side = 'GAVE' and e.cause <> 'EXPIRED', l.amount, 0)),"
                                + " -sum(if(l.side = 'GOT' and e.cause <> 'EXPIRED', l.amount, 0)),"
                                + " sum(if(e.cause = 'EXPIRED', l.amount, 0))"
                                + " from ledger_entry e join ledger_line l on l.entry_id = e.id where e.partnership_id = ?"
                                + " and e.at >= ? and e.at < ? and e.unit not in ('PLACE', 'TRAINER_DAY')",
                        partnership.value(),
                        period.begins(),
                        period.ends())
                .and("and l.partner_id in (" + marks + ") group by l.partner_id, e.unit", partners.toArray())
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new KindSum(
                                        Unit.valueOf(row.text(1)),
                                        Amounts.plain(row.decimal(2)),
                                        Amounts.plain(row.decimal(3)),
                                        Amounts.plain(row.decimal(4))),
                                Collectors.toList())));
    }

    private static Balance balance(Row row, List<KindSum> inKind, Terms terms) {
        int gave = row.number(2);
        int got = row.number(3);
        int credits = row.number(6);
        int balance = gave - got + credits;
        BigDecimal lent = days(row, 4).subtract(days(row, 5)).multiply(terms.weight(Unit.TRAINER_DAY));
        BigDecimal others = inKind.stream()
                .map(each -> each.net().multiply(terms.weight(each.unit())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal counted = terms.weighs()
                ? Amounts.plain(BigDecimal.valueOf(balance).add(lent).add(others))
                : null;
        return new Balance(
                row.text(0), row.text(1), gave, got, credits, balance, days(row, 4), days(row, 5), inKind, counted);
    }

    private static BigDecimal days(Row row, int at) {
        return row.decimal(at) == null ? BigDecimal.ZERO : Amounts.plain(row.decimal(at));
    }

    /** A partner's balances before a moment, by unit. */
    public Map<Unit, BigDecimal> before(PartnerId partner, PartnershipId partnership, Instant moment) {
        return Sql.of(
                        "select e.unit, sum(l.amount) from ledger_line l join ledger_entry e on e.id = l.entry_id"
                                + " where l.partner_id = ? and e.partnership_id = ? and e.at < ? group by e.unit",
                        partner.value(),
                        partnership.value(),
                        moment)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> Unit.valueOf(row.text(0)), row -> Amounts.plain(row.decimal(1))));
    }

    /** Everything that moved a partner's balances in a period, in the order in which it happened. */
    public List<Movement> movements(PartnerId partner, PartnershipId partnership, Period period) {
        return Sql.of(
                        "select e.at, e.unit, e.cause, l.side, l.amount, o.partner_id, p.name, s.ref, c.title,"
                                + " coalesce(d.on_date, e.given_on), right(coalesce(e.booking_id, x.booking_id), 6), e.reason, x.ref, x.cause,"
                                + " e.kind_name, coalesce(e.weight, (select q.weight from ledger_entry q where q.id = e.reverses))"
                                + " from ledger_line l join ledger_entry e on e.id = l.entry_id"
                                + " left join ledger_line o on o.entry_id = e.id and o.partner_id <> l.partner_id"
                                + " left join partner p on p.id = o.partner_id left join charge x on x.id = e.charge_id"
                                + " left join session s on s.id = e.session_id left join course c on c.id = s.course_id"
                                + " left join session_day d on d.session_id = s.id and d.number = 1"
                                + " where l.partner_id = ? and e.partnership_id = ? and e.at >= ? and e.at < ?"
                                + " order by e.at, e.reverses is null, e.id",
                        partner.value(),
                        partnership.value(),
                        period.begins(),
                        period.ends())
                .rows(em)
                .stream()
                .map(LedgerQueries::movement)
                .toList();
    }

    private static Movement movement(Row row) {
        return new Movement(
                row.instant(0),
                Unit.valueOf(row.text(1)),
                EntryCause.valueOf(row.text(2)),
                Side.valueOf(row.text(3)),
                Amounts.plain(row.decimal(4)),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.date(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13) == null ? null : ChargeCause.valueOf(row.text(13)),
                row.text(14),
                row.decimal(15));
    }

    /** When the first entry of the partnership was made; empty while there is none. */
    public Optional<Instant> first(PartnershipId partnership) {
        return Sql.of("select min(at) from ledger_entry where partnership_id = ?", partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.instant(0))
                .filter(at -> at != null)
                .findFirst();
    }
}
