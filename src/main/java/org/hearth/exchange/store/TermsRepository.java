package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.exchange.Kind;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.OwnAllotment;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.Unit;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Standing;
import org.hearth.exchange.model.Terms;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps what the partners of an agreement agreed about their balances, and how a partner stands under it. */
@ApplicationScoped
public class TermsRepository {

    private static final ZoneId ZONE = Period.ZONE;
    /** What counts in kind, one to a line: kind, weight and name. */
    private static final String KINDS = "(select group_concat(concat_ws('|', k.kind, k.weight, k.name)"
            + " separator '\\n') from exchange_terms_kind k where k.terms_id = t.id)";

    /** Who has an allotment of their own, one to a line: id, places and name. */
    private static final String PARTNERS =
            "(select group_concat(concat_ws('|', a.partner_id, a.allotment, p.name) order by p.name"
                    + " separator '\\n') from exchange_terms_partner a join partner p on p.id = a.partner_id where a.terms_id = t.id)";

    /** As how many days a day taught counts, one to a line: weight, level, programme and its name. */
    private static final String TAUGHT = "(select group_concat(concat_ws('|', w.weight, coalesce(w.course_level, ''),"
            + " coalesce(w.programme_id, ''), coalesce(m.name, '')) order by w.number separator '\\n')"
            + " from exchange_terms_taught w left join programme m on m.id = w.programme_id where w.terms_id = t.id)";

    private static final String COLUMNS = "select t.from_date, t.to_date, t.most_behind, t.trainer_day_places,"
            + " t.cooling_off_days, t.late_days, t.allotment, t.allotment_months, t.rollover_most, t.expire_months, "
            + KINDS + ", " + PARTNERS + ", " + TAUGHT + ", t.trainer_days_run_out"
            + " from exchange_terms t where t.agreement_id = ?";

    /** Entries under the agreement that nothing has undone, since the terms began, as far as they still count. */
    private static final String COUNTING = " from ledger_line l join ledger_entry e on e.id = l.entry_id"
            + " left join session s on s.id = e.session_id where l.partner_id = ? and e.at >= ? and e.reverses is null"
            + " and not exists (select 1 from ledger_entry r where r.reverses = e.id)";

    @PersistenceContext
    EntityManager em;

    /** An agreement on reciprocal places. */
    public record Agreed(String agreement, String name) {}

    /** The terms in force on the day. */
    @AcrossPartners("What holds for every partner of one agreement")
    public Optional<Terms> inForce(String agreement, LocalDate on) {
        return Sql.of(COLUMNS, agreement)
                .and("and t.from_date <= ? and (t.to_date is null or t.to_date >= ?)", on, on)
                .rows(em)
                .stream()
                .map(TermsRepository::terms)
                .findFirst();
    }

    /** Nobody else asks how the partner stands until this transaction ends. */
    @AcrossPartners("A lock, and nothing is read")
    public void hold(String account) {
        Sql.of(
                        "insert into exchange_account (partner_id, asked) values (?, 1)"
                                + " on duplicate key update asked = asked + 1",
                        account)
                .run(em);
    }

    /** How a partner stands under the terms of an agreement on a day. */
    @AcrossPartners("Numbers and days, for a partner whose people ask for a place")
    public Standing standing(PartnerId partner, String agreement, Terms terms, LocalDate on) {
        return new Standing(
                places(partner, agreement, terms, on).add(inKind(partner, agreement, terms, on)),
                terms.allotment() == null && terms.coolingOffDays() == null ? Map.of() : got(partner, agreement, terms),
                terms.ownAllotment(partner.value()),
                terms.lateDays() == null ? null : lateOn(partner, agreement, terms));
    }

    private BigDecimal places(PartnerId partner, String agreement, Terms terms, LocalDate on) {
        return Sql.of("select coalesce(sum(l.amount), 0)" + COUNTING, partner.value(), begins(terms))
                .and(
                        "and e.agreement_id = ? and e.unit = 'PLACE' and coalesce(date(s.first_start), date(e.at)) >= ?",
                        agreement,
                        terms.countsFrom(on))
                .rows(em)
                .get(0)
                .decimal(0);
    }

    /** What is given in kind is given in the partnership, under whatever agreement there is: each kind at its weight. */
    private BigDecimal inKind(PartnerId partner, String agreement, Terms terms, LocalDate on) {
        if (!terms.weighs()) {
            return BigDecimal.ZERO;
        }
        return Sql.of("select e.unit, sum(l.amount)" + COUNTING, partner.value(), begins(terms))
                .and(
                        "and e.unit <> 'PLACE' and (e.given_on is null or e.given_on >= ?)"
                                + " and (e.unit <> 'TRAINER_DAY' or not ? or date(s.first_start) >= ?) and e.partnership_id ="
                                + " (select g.partnership_id from agreement g where g.id = ?) group by e.unit",
                        terms.countsFrom(on),
                        terms.trainerDaysRunOut(),
                        terms.countsFrom(on),
                        agreement)
                .rows(em)
                .stream()
                .map(row -> row.decimal(1).multiply(terms.weight(Unit.valueOf(row.text(0)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By the hour, which begins at the same moment everywhere in question, so that days are those of London. */
    private Map<LocalDate, Integer> got(PartnerId partner, String agreement, Terms terms) {
        return Sql.of(
                        "select date_format(e.at, '%Y-%m-%dT%H:00:00Z'), count(*)" + COUNTING,
                        partner.value(),
                        begins(terms))
                .and("and e.agreement_id = ? and e.unit = 'PLACE' and e.cause = 'TAKEN' and l.side = 'GOT'", agreement)
                .and("group by date_format(e.at, '%Y-%m-%dT%H:00:00Z')")
                .rows(em)
                .stream()
                .collect(Collectors.toMap(
                        row -> LocalDate.ofInstant(Instant.parse(row.text(0)), ZONE),
                        row -> row.number(1),
                        Integer::sum));
    }

    private LocalDate lateOn(PartnerId partner, String agreement, Terms terms) {
        return Sql.of(
                        "select max(e.at) from ledger_line l join ledger_entry e on e.id = l.entry_id and e.cause = 'CANCELLED'"
                                + " join session_day d on d.session_id = e.session_id and d.number = 1"
                                + " where l.partner_id = ? and l.side = 'GOT' and e.agreement_id = ? and e.at >= ?"
                                + " and datediff(d.on_date, e.at) < ?",
                        partner.value(),
                        agreement,
                        begins(terms),
                        terms.lateDays())
                .rows(em)
                .stream()
                .map(row -> row.instant(0))
                .filter(at -> at != null)
                .map(at -> LocalDate.ofInstant(at, ZONE))
                .findFirst()
                .orElse(null);
    }

    private static Instant begins(Terms terms) {
        return terms.from().atStartOfDay(ZONE).toInstant();
    }

    /** The agreements on reciprocal places that are in force on the day or later. */
    public List<Agreed> agreements(PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select g.id, g.name from agreement g where g.partnership_id = ? and g.kind = 'RECIPROCAL'"
                                + " and (g.to_date is null or g.to_date >= ?) order by g.from_date, g.id",
                        partnership.value(),
                        on)
                .rows(em)
                .stream()
                .map(row -> new Agreed(row.text(0), row.text(1)))
                .toList();
    }

    /** All terms of an agreement, the newest first. */
    @AcrossPartners("What holds for every partner of one agreement")
    public List<Terms> of(String agreement) {
        return Sql.of(COLUMNS, agreement).and("order by t.from_date desc").rows(em).stream()
                .map(TermsRepository::terms)
                .toList();
    }

    /** Lets terms hold from their day on: those before end on the day before, later ones are replaced. */
    public void replace(String agreement, PartnershipId partnership, Terms terms, PersonId by, Instant now) {
        Sql.of("delete from exchange_terms where agreement_id = ? and from_date >= ?", agreement, terms.from())
                .run(em);
        Sql.of(
                        "update exchange_terms set to_date = ? where agreement_id = ? and from_date < ?"
                                + " and (to_date is null or to_date >= ?)",
                        terms.from().minusDays(1),
                        agreement,
                        terms.from(),
                        terms.from())
                .run(em);
        String id = Identity.next();
        Sql.of(
                        "insert into exchange_terms (id, partnership_id, agreement_id, from_date, most_behind,"
                                + " trainer_day_places, cooling_off_days, late_days, allotment, allotment_months,"
                                + " rollover_most, expire_months, trainer_days_run_out, changed_by, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        partnership.value(),
                        agreement,
                        terms.from(),
                        terms.mostBehind(),
                        terms.trainerDayPlaces(),
                        terms.coolingOffDays(),
                        terms.lateDays(),
                        terms.allotment(),
                        terms.allotmentMonths(),
                        terms.rolloverMost(),
                        terms.expireMonths(),
                        terms.trainerDaysRunOut(),
                        by.value(),
                        now)
                .run(em);
        for (OwnAllotment each : terms.partners()) {
            Sql.of(
                            "insert into exchange_terms_partner (terms_id, partner_id, allotment) values (?, ?, ?)",
                            id,
                            each.partner(),
                            each.places())
                    .run(em);
        }
        int number = 0;
        for (TaughtTerm each : terms.taught()) {
            Sql.of(
                            "insert into exchange_terms_taught (terms_id, number, programme_id, course_level, weight)"
                                    + " values (?, ?, ?, ?, ?)",
                            id,
                            ++number,
                            each.programme(),
                            each.level(),
                            each.weight())
                    .run(em);
        }
        for (KindTerm each : terms.kinds()) {
            Sql.of(
                            "insert into exchange_terms_kind (terms_id, kind, name, weight) values (?, ?, ?, ?)",
                            id,
                            each.kind(),
                            each.name(),
                            each.weight())
                    .run(em);
        }
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.date(0),
                row.date(1),
                row.numberOrNull(2),
                row.decimal(3),
                row.numberOrNull(4),
                row.numberOrNull(5),
                row.numberOrNull(6),
                row.numberOrNull(7),
                row.numberOrNull(8),
                row.numberOrNull(9),
                partners(row.text(11)),
                kinds(row.text(10)),
                taught(row.text(12)),
                row.flag(13));
    }

    private static List<KindTerm> kinds(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(TermsRepository::kind)
                        .sorted(Comparator.comparing(KindTerm::kind))
                        .toList();
    }

    private static List<OwnAllotment> partners(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split("\\|", 3))
                        .map(parts -> new OwnAllotment(parts[0], parts[2], Integer.parseInt(parts[1])))
                        .toList();
    }

    private static List<TaughtTerm> taught(String lines) {
        return lines == null
                ? List.of()
                : lines.lines().map(TermsRepository::taughtTerm).toList();
    }

    private static TaughtTerm taughtTerm(String line) {
        String[] parts = line.split("\\|", 4);
        return new TaughtTerm(some(parts[2]), some(parts[3]), some(parts[1]), new BigDecimal(parts[0]));
    }

    private static String some(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The programmes of the partnership, by name, each without a weight. */
    public List<TaughtTerm> programmes(PartnershipId partnership) {
        return Sql.of("select id, name from programme where partnership_id = ? order by name", partnership.value())
                .rows(em)
                .stream()
                .map(row -> new TaughtTerm(row.text(0), row.text(1), null, null))
                .toList();
    }

    /** Under which agreement a session opens its places; empty where it opens none. */
    @AcrossPartners("The register of a session the caller may take")
    public Optional<String> agreementOf(String session) {
        return Sql.of("select agreement_id from place_allocation where session_id = ?", session).rows(em).stream()
                .map(row -> row.text(0))
                .filter(agreement -> agreement != null)
                .findFirst();
    }

    private static KindTerm kind(String line) {
        String[] parts = line.split("\\|", 3);
        return new KindTerm(Kind.valueOf(parts[0]), parts.length > 2 ? parts[2] : null, new BigDecimal(parts[1]));
    }
}
