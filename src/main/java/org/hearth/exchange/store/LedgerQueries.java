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
import org.hearth.exchange.Unit;
import org.hearth.exchange.model.Movement;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Side;
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
     * @param weight as how many places a day of a trainer counts; null where that is not agreed
     */
    public Page<Balance> balances(PartnershipId partnership, Period period, BigDecimal weight, Paging paging) {
        long total = of("select count(*)", partnership, period).rows(em).get(0).count(0);
        List<Balance> items = of(
                        "select p.id, p.name, l.gave, l.got, l.days_gave, l.days_got, l.credits", partnership, period)
                .and(
                        " order by coalesce(l.gave, 0) + coalesce(l.got, 0) desc, l.partner_id is null, p.name"
                                + " limit ? offset ?",
                        paging.size(),
                        paging.offset())
                .rows(em)
                .stream()
                .map(row -> balance(row, weight))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql of(String columns, PartnershipId partnership, Period period) {
        return Sql.of(columns)
                .and("from partner p")
                .and(SUMS, partnership.value(), period.begins(), period.ends())
                .and(PARTNERS, partnership.value(), period.to(), period.from(), period.to(), period.from());
    }

    private static Balance balance(Row row, BigDecimal weight) {
        int gave = row.number(2);
        int got = row.number(3);
        int credits = row.number(6);
        int balance = gave - got + credits;
        BigDecimal lent = days(row, 4).subtract(days(row, 5));
        BigDecimal counted =
                weight == null ? null : plain(BigDecimal.valueOf(balance).add(lent.multiply(weight)));
        return new Balance(row.text(0), row.text(1), gave, got, credits, balance, days(row, 4), days(row, 5), counted);
    }

    private static BigDecimal days(Row row, int at) {
        return row.decimal(at) == null ? BigDecimal.ZERO : plain(row.decimal(at));
    }

    /** 1.5 and not 1.50; 2 and not 2.00. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal brief = stored.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
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
                .collect(Collectors.toMap(row -> Unit.valueOf(row.text(0)), row -> plain(row.decimal(1))));
    }

    /** Everything that moved a partner's balances in a period, in the order in which it happened. */
    public List<Movement> movements(PartnerId partner, PartnershipId partnership, Period period) {
        return Sql.of(
                        "select e.at, e.unit, e.cause, l.side, l.amount, o.partner_id, p.name, s.ref, c.title,"
                                + " d.on_date, right(coalesce(e.booking_id, x.booking_id), 6), e.reason, x.ref, x.cause"
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
                plain(row.decimal(4)),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.date(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13) == null ? null : ChargeCause.valueOf(row.text(13)));
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
