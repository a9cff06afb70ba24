package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.booking.BookingId;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.Unit;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.LentTrainer;
import org.hearth.exchange.model.Line;
import org.hearth.exchange.model.Matter;
import org.hearth.exchange.model.Side;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.SessionId;
import org.hearth.security.AcrossPartners;

/** Keeps the ledger. There is no way to change an entry or to remove one; the database refuses it too. */
@ApplicationScoped
@AcrossPartners("Entries are between partners, and what is read here is only ever undone")
public class LedgerRepository {

    private static final int AT_ONCE = 1000;
    private static final String ALL = "select e.id, e.partnership_id, e.agreement_id, e.session_id, e.booking_id,"
            + " e.trainer_id, e.unit, e.cause, e.at, e.by_person, l.partner_id, l.side, l.amount, e.charge_id,"
            + " e.given_on, e.kind_name, e.weight"
            + " from ledger_entry e join ledger_line l on l.entry_id = e.id"
            + " where e.reverses is null";

    /** Entries that nothing has undone yet. */
    private static final String OPEN = ALL + " and not exists (select 1 from ledger_entry r where r.reverses = e.id)";

    @PersistenceContext
    EntityManager em;

    /** Writes an entry with its lines. */
    public void write(Entry entry) {
        Sql.of(
                        "insert into ledger_entry (id, partnership_id, agreement_id, session_id, booking_id, trainer_id, charge_id,"
                                + " given_on, kind_name, weight, unit, cause, reverses, reason, at, by_person)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.id(),
                        entry.partnership(),
                        entry.agreement(),
                        entry.about().session(),
                        entry.about().booking(),
                        entry.about().trainer(),
                        entry.about().charge(),
                        entry.about().givenOn(),
                        entry.about().kind(),
                        entry.about().weight(),
                        entry.unit(),
                        entry.cause(),
                        entry.reverses(),
                        entry.reason(),
                        entry.at(),
                        entry.by())
                .run(em);
        Sql lines = Sql.of("insert into ledger_line (entry_id, partner_id, side, amount) values");
        String comma = "";
        for (Line line : entry.lines()) {
            lines.and(comma + "(?, ?, ?, ?)", entry.id(), line.partner(), line.side(), line.amount());
            comma = ", ";
        }
        lines.run(em);
    }

    /** What was entered when the booking's place was taken, unless it is undone already. The booking must be locked. */
    public Optional<Entry> open(BookingId booking) {
        return entries(Sql.of(OPEN).and("and e.booking_id = ? order by e.id", booking.value())).stream()
                .findFirst();
    }

    /** What was entered for a charge in credits, unless it is undone already. The charge must be held. */
    public Optional<Entry> charged(String charge) {
        return entries(Sql.of(OPEN).and("and e.charge_id = ?", charge)).stream().findFirst();
    }

    /** The trainer days that count for a session. Its register must be locked. */
    public List<Entry> trainerDays(SessionId session) {
        return entries(Sql.of(OPEN)
                .and("and e.session_id = ? and e.unit = ? order by e.id", session.value(), Unit.TRAINER_DAY));
    }

    /** A gift of the partnership, given back or not. */
    public Optional<Entry> gift(String id, PartnershipId partnership) {
        return entries(Sql.of(ALL)
                        .and("and e.id = ? and e.partnership_id = ? and e.cause = 'GIFT'", id, partnership.value()))
                .stream()
                .findFirst();
    }

    /** What was given in kind in the partnership, undone or not. */
    public Optional<Entry> inKind(String id, PartnershipId partnership) {
        return entries(Sql.of(ALL)
                        .and("and e.id = ? and e.partnership_id = ? and e.cause = 'IN_KIND'", id, partnership.value()))
                .stream()
                .findFirst();
    }

    /** Whether an entry is undone. */
    public boolean isUndone(String id) {
        return Sql.of("select count(*) from ledger_entry where reverses = ?", id)
                        .rows(em)
                        .get(0)
                        .count(0)
                > 0;
    }

    /** By an agreement's terms, the first day that still counts, and whether days of trainers run out too. */
    public record RunningOut(LocalDate before, boolean trainerDays) {}

    /** Agreements by whose terms of the day places run out, with what still counts. */
    public Map<String, RunningOut> runningOut(LocalDate today) {
        return Sql.of(
                        "select t.agreement_id, t.expire_months, t.trainer_days_run_out from exchange_terms t where t.expire_months is not null"
                                + " and t.from_date <= ? and (t.to_date is null or t.to_date >= ?)",
                        today,
                        today)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.text(0), row -> new RunningOut(today.minusMonths(row.number(1)), row.flag(2))));
    }

    /** Places, gifts and what was given in kind under an agreement that count no more, and that nothing has undone; the agreement must be held. */
    public List<Entry> ranOut(String agreement, RunningOut what) {
        return entries(Sql.of(OPEN)
                .and(
                        "and e.agreement_id = ? and (e.unit <> ? or ?) and coalesce(e.given_on, (select date(s.first_start)"
                                + " from session s where s.id = e.session_id), date(e.at)) < ? order by e.id limit ?",
                        agreement,
                        Unit.TRAINER_DAY,
                        what.trainerDays(),
                        what.before(),
                        AT_ONCE));
    }

    /** Who trains a session and works for another partner, and not for the host too, on its first day. */
    public List<LentTrainer> lentTrainers(SessionId session) {
        return Sql.of(
                        "select t.person_id, min(e.partner_id) from trainer_assignment t join session s on s.id = t.session_id"
                                + " join engagement e on e.person_id = t.person_id and e.is_primary"
                                + " and e.from_date <= date(s.first_start)"
                                + " and (e.to_date is null or e.to_date >= date(s.first_start))"
                                + " where t.session_id = ? and t.role <> 'OBSERVER' and not exists (select 1"
                                + " from engagement o where o.person_id = t.person_id"
                                + " and o.partner_id = s.host_partner_id and o.from_date <= date(s.first_start)"
                                + " and (o.to_date is null or o.to_date >= date(s.first_start)))"
                                + " group by t.person_id order by t.person_id",
                        session.value())
                .rows(em)
                .stream()
                .map(row -> new LentTrainer(row.text(0), row.text(1)))
                .toList();
    }

    private List<Entry> entries(Sql sql) {
        return sql.rows(em).stream().collect(Collectors.groupingBy(row -> row.text(0))).values().stream()
                .map(LedgerRepository::entry)
                .toList();
    }

    private static Entry entry(List<Row> rows) {
        Row first = rows.get(0);
        return new Entry(
                first.text(0),
                first.text(1),
                first.text(2),
                new Matter(
                        first.text(3),
                        first.text(4),
                        first.text(5),
                        first.text(13),
                        first.date(14),
                        first.text(15),
                        first.decimal(16)),
                Unit.valueOf(first.text(6)),
                EntryCause.valueOf(first.text(7)),
                null,
                null,
                first.instant(8),
                first.text(9),
                rows.stream()
                        .map(row -> new Line(row.text(10), Side.valueOf(row.text(11)), row.decimal(12)))
                        .toList());
    }
}
