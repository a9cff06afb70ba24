package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.Notice;
import org.hearth.booking.Payers;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Replacement;
import org.hearth.booking.Taught;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps the versions of policies: added, never changed. */
@ApplicationScoped
public class PolicyRepository {

    @PersistenceContext
    EntityManager em;

    /** A version without what it says. */
    public record Version(String id, LocalDate from, Instant publishedAt, String publishedBy) {}

    /** The version in force on a day, if there is one. */
    public Optional<String> inForce(PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select id from policy where partnership_id = ? and from_date <= ? order by from_date desc limit 1",
                        partnership.value(),
                        on)
                .first(em)
                .map(row -> row.text(0));
    }

    /** All versions, the latest first. */
    public List<Version> versions(PartnershipId partnership) {
        return Sql.of(
                        "select p.id, p.from_date, p.published_at,"
                                + " concat(coalesce(w.known_as, w.given_name), ' ', w.family_name) from policy p"
                                + " left join person w on w.id = p.published_by where p.partnership_id = ?"
                                + " order by p.from_date desc",
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Version(row.text(0), row.date(1), row.instant(2), row.text(3)))
                .toList();
    }

    /** Keeps a new version; false when one begins on the day already. */
    public boolean add(PartnershipId partnership, LocalDate from, PolicyTerms terms, PersonId by, Instant now) {
        String id = Identity.next();
        Replacement colleague = terms.replacement();
        boolean kept = Sql.of(
                                "insert ignore into policy (id, partnership_id, from_date, published_at, published_by,"
                                        + " half_day_minutes, replacement_free, replacement_hours, replacement_ready,"
                                        + " late_over_minutes, late_then) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                id,
                                partnership.value(),
                                from,
                                now,
                                by.value(),
                                terms.halfDayMinutes(),
                                colleague.free(),
                                colleague.hoursBefore(),
                                colleague.prerequisites(),
                                terms.lateness().overMinutes(),
                                terms.lateness().then())
                        .run(em)
                > 0;
        if (kept) {
            int number = 0;
            for (ChargeRule rule : terms.rules()) {
                add(id, ++number, rule);
            }
            number = 0;
            for (Exemption exemption : terms.exemptions()) {
                add(id, ++number, exemption);
            }
            terms.houseRules()
                    .forEach(what -> Sql.of("insert into policy_house_rule (policy_id, what) values (?, ?)", id, what)
                            .run(em));
            terms.deadlines().forEach((what, notice) -> Sql.of(
                            "insert into policy_deadline (policy_id, what, notice_unit, notice_days) values (?, ?, ?, ?)",
                            id,
                            what,
                            notice.unit(),
                            notice.days())
                    .run(em));
        }
        return kept;
    }

    private void add(String policy, int number, ChargeRule rule) {
        Payers who = rule.payers();
        Taught what = rule.taught();
        Sql.of(
                        "insert into policy_rule (policy_id, number, cause, notice_unit, notice_days, contributes,"
                                + " lends_trainers, turnover_below, from_outside, course_mode, course_level, audience,"
                                + " place_free, measure, half_amount, full_amount, counted_per)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        policy,
                        number,
                        rule.cause(),
                        rule.fewerThan() == null ? null : rule.fewerThan().unit(),
                        rule.fewerThan() == null ? null : rule.fewerThan().days(),
                        who.contributes(),
                        who.lendsTrainers(),
                        who.turnoverBelow(),
                        who.fromOutside(),
                        what.mode(),
                        what.level(),
                        what.audience(),
                        what.free(),
                        rule.fee().measure(),
                        rule.fee().half(),
                        rule.fee().full(),
                        rule.fee().per())
                .run(em);
        who.types().forEach(word -> addPayer(policy, number, "TYPE", word));
        who.sectors().forEach(word -> addPayer(policy, number, "SECTOR", word));
    }

    private void addPayer(String policy, int number, String what, String word) {
        Sql.of(
                        "insert into policy_rule_payer (policy_id, number, what, word) values (?, ?, ?, ?)",
                        policy,
                        number,
                        what,
                        word)
                .run(em);
    }

    private void add(String policy, int number, Exemption each) {
        Sql.of(
                        "insert into policy_exemption (policy_id, number, reason, told_by, by_phone, by_email, by_manager,"
                                + " evidence, notice_unit, notice_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        policy,
                        number,
                        each.reason(),
                        each.toldBy(),
                        each.channels().contains(Exemption.Channel.PHONE),
                        each.channels().contains(Exemption.Channel.EMAIL),
                        each.byManager(),
                        each.evidence(),
                        each.atLeast() == null ? null : each.atLeast().unit(),
                        each.atLeast() == null ? null : each.atLeast().days())
                .run(em);
    }

    /** What a version says. */
    @AcrossPartners("Read for a booking that is under it, or for its own partnership")
    public PolicyTerms terms(String policy) {
        Row head = Sql.of(
                        "select half_day_minutes, replacement_free, replacement_hours, replacement_ready,"
                                + " late_over_minutes, late_then from policy where id = ?",
                        policy)
                .first(em)
                .orElseThrow();
        return new PolicyTerms(
                rules(policy),
                exemptions(policy),
                new Replacement(head.flag(1), head.numberOrNull(2), head.flag(3)),
                new Lateness(head.numberOrNull(4), Lateness.Then.valueOf(head.text(5))),
                head.number(0),
                houseRules(policy),
                deadlines(policy));
    }

    private List<ChargeRule> rules(String policy) {
        Map<Integer, List<Row>> payers =
                Sql.of("select number, what, word from policy_rule_payer where policy_id = ?", policy).rows(em).stream()
                        .collect(Collectors.groupingBy(row -> row.number(0)));
        return Sql.of(
                        "select number, cause, notice_unit, notice_days, contributes, lends_trainers, turnover_below,"
                                + " from_outside, course_mode, course_level, audience, place_free, measure, half_amount,"
                                + " full_amount, counted_per from policy_rule where policy_id = ? order by number",
                        policy)
                .rows(em)
                .stream()
                .map(row -> rule(row, payers.getOrDefault(row.number(0), List.of())))
                .toList();
    }

    private static ChargeRule rule(Row row, List<Row> payers) {
        return new ChargeRule(
                ChargeCause.valueOf(row.text(1)),
                notice(row, 2),
                new Payers(
                        words(payers, "TYPE"),
                        words(payers, "SECTOR"),
                        flag(row, 4),
                        flag(row, 5),
                        row.numberOrNull(6),
                        flag(row, 7)),
                new Taught(row.text(8), row.text(9), row.text(10), flag(row, 11)),
                new Fee(
                        Fee.Measure.valueOf(row.text(12)),
                        row.number(13),
                        row.number(14),
                        Fee.Per.valueOf(row.text(15))));
    }

    private static Set<String> words(List<Row> payers, String what) {
        return payers.stream()
                .filter(row -> row.text(1).equals(what))
                .map(row -> row.text(2))
                .collect(Collectors.toSet());
    }

    private List<Exemption> exemptions(String policy) {
        return Sql.of(
                        "select reason, told_by, by_phone, by_email, by_manager, evidence, notice_unit, notice_days"
                                + " from policy_exemption where policy_id = ? order by number",
                        policy)
                .rows(em)
                .stream()
                .map(row -> new Exemption(
                        ExemptReason.valueOf(row.text(0)),
                        row.time(1),
                        channels(row.flag(2), row.flag(3)),
                        row.flag(4),
                        row.flag(5),
                        notice(row, 6)))
                .toList();
    }

    private static Set<Exemption.Channel> channels(boolean phone, boolean email) {
        List<Exemption.Channel> ways = new ArrayList<>();
        if (phone) {
            ways.add(Exemption.Channel.PHONE);
        }
        if (email) {
            ways.add(Exemption.Channel.EMAIL);
        }
        return Set.copyOf(ways);
    }

    private Set<HouseRule> houseRules(String policy) {
        return Sql.of("select what from policy_house_rule where policy_id = ?", policy).rows(em).stream()
                .map(row -> HouseRule.valueOf(row.text(0)))
                .collect(Collectors.toSet());
    }

    private Map<Deadline, Notice> deadlines(String policy) {
        Map<Deadline, Notice> all = new EnumMap<>(Deadline.class);
        Sql.of("select what, notice_unit, notice_days from policy_deadline where policy_id = ?", policy)
                .rows(em)
                .forEach(row -> all.put(Deadline.valueOf(row.text(0)), notice(row, 1)));
        return all;
    }

    private static Notice notice(Row row, int at) {
        return row.text(at) == null ? null : new Notice(Notice.Unit.valueOf(row.text(at)), row.number(at + 1));
    }

    private static Boolean flag(Row row, int at) {
        return row.text(at) == null ? null : Boolean.valueOf(row.flag(at));
    }
}
