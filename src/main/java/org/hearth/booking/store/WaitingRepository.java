package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hearth.booking.WaitingEntry;
import org.hearth.booking.WaitingOrder;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.WaitingView;
import org.hearth.booking.model.Approval;
import org.hearth.booking.model.Waiter;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Reads who waits for a session, and keeps by what rule they are offered places and who was passed over. */
@ApplicationScoped
@AcrossPartners("The waiting list of one session, whoever's people wait")
public class WaitingRepository {

    private static final String WAITING =
            "select b.id, b.person_id, b.partner_id, b.turn, b.approval, b.offer_until is not null, b.booked_at, g.id"
                    + " from booking b left join waiting_group_member m on m.booking_id = b.id and m.left_at is null"
                    + " left join waiting_group g on g.id = m.group_id and g.ended_at is null"
                    + " where b.session_id = ? and b.status = 'WAITING'";

    @PersistenceContext
    EntityManager em;

    /** Everybody with a turn, by turn. What was changed must be written. */
    public List<Waiter> waiting(String session) {
        return waiters(Sql.of(WAITING + " order by b.turn", session));
    }

    /** The next ones after a turn, at most so many. What was changed must be written. */
    public List<Waiter> waiting(String session, int after, int most) {
        return waiters(Sql.of(WAITING + " and b.turn > ? order by b.turn limit ?", session, after, most));
    }

    /** Those who wait together, by turn. What was changed must be written. */
    public List<Waiter> together(String group) {
        return waiters(Sql.of(WAITING.replace("b.session_id = ?", "g.id = ?") + " order by b.turn", group));
    }

    /** How many have a turn. What was changed must be written. */
    public int count(String session) {
        return Sql.of("select count(*) from booking where session_id = ? and status = 'WAITING'", session)
                .first(em)
                .orElseThrow()
                .number(0);
    }

    private List<Waiter> waiters(Sql sql) {
        return sql.rows(em).stream()
                .map(row -> new Waiter(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.number(3),
                        Approval.valueOf(row.text(4)),
                        row.flag(5),
                        row.instant(6),
                        row.text(7),
                        null,
                        null,
                        null))
                .toList();
    }

    /** The rule for a course in force on the day. */
    public WaitingOrder order(PartnershipId partnership, String course, LocalDate on) {
        return Sql.of(
                        "select o.rule from waiting_order o join course c on c.ref = o.course_ref"
                                + " and c.partnership_id = o.partnership_id where c.id = ? and o.partnership_id = ?"
                                + " and o.from_date <= ? order by o.from_date desc limit 1",
                        course,
                        partnership.value(),
                        on)
                .first(em)
                .map(row -> WaitingOrder.valueOf(row.text(0)))
                .orElse(WaitingOrder.FIRST_COME);
    }

    /** Keeps the rule for a course from a day on; a rule from the same day is replaced. */
    public void choose(
            PartnershipId partnership, String ref, WaitingOrder rule, LocalDate from, PersonId by, Instant at) {
        Sql.of(
                        "insert into waiting_order (id, partnership_id, course_ref, from_date, rule, chosen_by, chosen_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update rule = values(rule),"
                                + " chosen_by = values(chosen_by), chosen_at = values(chosen_at)",
                        Identity.next(),
                        partnership.value(),
                        ref,
                        from,
                        rule,
                        by.value(),
                        at)
                .run(em);
    }

    /** The sessions of a course, in any edition, with somebody who waits. */
    public List<String> sessionsWaitedFor(PartnershipId partnership, String ref) {
        return Sql.of(
                        "select distinct b.session_id from booking b join place_allocation a on a.session_id = b.session_id"
                                + " join course c on c.id = a.course_id where b.status = 'WAITING' and c.ref = ?"
                                + " and c.partnership_id = ? order by b.session_id",
                        ref,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The lot of a session; the first asked for is kept. */
    public String lot(String session, String fresh, Instant now) {
        Optional<String> kept = lot(session);
        if (kept.isEmpty()) {
            Sql.of("insert ignore into waiting_lot (session_id, seed, drawn_at) values (?, ?, ?)", session, fresh, now)
                    .run(em);
            kept = lot(session);
        }
        return kept.orElseThrow();
    }

    private Optional<String> lot(String session) {
        return Sql.of("select seed from waiting_lot where session_id = ?", session)
                .first(em)
                .map(row -> row.text(0));
    }

    /** How many places of other partners each partner's people have taken since the moment. */
    public Map<String, Integer> taken(PartnershipId partnership, Collection<String> partners, Instant since) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return Sql.of(
                        "select b.partner_id, count(*) from booking b join place_allocation a on a.session_id = b.session_id"
                                + " where b.partnership_id = ? and b.status = 'CONFIRMED' and b.booked_at >= ?"
                                + " and b.partner_id <> a.host_partner_id",
                        partnership.value(),
                        since)
                .in(" and b.partner_id in", partners)
                .and(" group by b.partner_id")
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.number(1)));
    }

    /** Writes down that these were passed over for a reason. */
    public void passed(Collection<String> bookings, WaitingStanding reason, Instant at) {
        Sql.of(
                        "insert into waiting_passed (booking_id, reason, times, last_at) select id, ?, 1, ? from booking",
                        reason,
                        at)
                .in(" where id in", bookings)
                .and(" on duplicate key update times = times + 1, last_at = values(last_at)")
                .run(em);
    }

    /** Writes down why a place stays free for the time being although these wait; once, however often it is looked at. */
    public void leftFree(Collection<String> bookings, WaitingStanding reason, Instant at) {
        if (!bookings.isEmpty()) {
            Sql.of(
                            "insert ignore into waiting_passed (booking_id, reason, times, last_at) select id, ?, 1, ? from booking",
                            reason,
                            at)
                    .in(" where id in", bookings)
                    .run(em);
        }
    }

    /** Why those who wait were passed over before, by booking. */
    public Map<String, List<WaitingEntry.Passed>> passed(String session) {
        return Sql.of(
                        "select w.booking_id, w.reason, w.times, w.last_at from waiting_passed w"
                                + " join booking b on b.id = w.booking_id where b.session_id = ? and b.status = 'WAITING'"
                                + " order by w.last_at desc",
                        session)
                .rows(em)
                .stream()
                .collect(passed());
    }

    /** Rows of who was passed over, why, how often and when last. */
    static Collector<Row, ?, Map<String, List<WaitingEntry.Passed>>> passed() {
        return Collectors.groupingBy(
                row -> row.text(0),
                Collectors.mapping(
                        row -> new WaitingEntry.Passed(
                                WaitingStanding.valueOf(row.text(1)), row.number(2), row.instant(3)),
                        Collectors.toList()));
    }

    /** Whom a place is held for, the first to run out first. */
    public List<WaitingView.Offered> offered(String session) {
        return Sql.of(
                        "select b.id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), o.name, b.offer_until"
                                + " from booking b join person p on p.id = b.person_id join partner o on o.id = b.partner_id"
                                + " where b.session_id = ? and b.status = 'OFFERED' order by b.offer_until, b.id",
                        session)
                .rows(em)
                .stream()
                .map(row -> new WaitingView.Offered(row.text(0), row.text(1), row.text(2), row.instant(3)))
                .toList();
    }

    /** The names of those who wait, by booking. */
    public Map<String, Names> names(String session) {
        return Sql.of(
                        "select b.id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), o.name from booking b"
                                + " join person p on p.id = b.person_id join partner o on o.id = b.partner_id"
                                + " where b.session_id = ? and b.status = 'WAITING'",
                        session)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> new Names(row.text(1), row.text(2))));
    }

    /** Whose booking it is. */
    public record Names(String person, String partner) {}
}
