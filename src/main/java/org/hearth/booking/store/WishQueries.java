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
import java.util.stream.Collectors;
import org.hearth.booking.WaitingEntry;
import org.hearth.booking.WishView;
import org.hearth.booking.model.AnyDate;
import org.hearth.booking.model.Approval;
import org.hearth.booking.model.Asking;
import org.hearth.booking.model.Demand;
import org.hearth.booking.model.Occasion;
import org.hearth.booking.model.Preferences;
import org.hearth.booking.model.Waiter;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.LocalityCard;
import org.hearth.security.AcrossPartners;

/** Reads who waits for any date of a course: in the line of a session, of one person, and of those within a scope. */
@ApplicationScoped
public class WishQueries {

    private static final int MOST = 200;

    /** A place of some date that is held for wish {@code w}. */
    static final String HELD = "(select hb.id from wish_turn h join booking hb on hb.id = h.booking_id"
            + " where h.wish_id = w.id and hb.status = 'OFFERED' limit 1)";

    /** Whether the person of wish {@code w} has a place on its course. */
    static final String PLACED = "exists (select 1 from booking pb join place_allocation pa"
            + " on pa.session_id = pb.session_id join course pc on pc.id = pa.course_id where pb.person_id = w.person_id"
            + " and pb.status in ('CONFIRMED', 'REQUESTED') and pc.ref = w.course_ref and pa.last_end > ?)";

    /** Whether the person of wish {@code w} gave up session {@code t} since they asked. */
    private static final String LET_GO = "exists (select 1 from booking lb where lb.person_id = w.person_id"
            + " and lb.session_id = t.session_id and lb.status = 'CANCELLED' and lb.ended_at >= w.asked_at)";

    private static final String NAMES =
            "select w.id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), o.name from wish w"
                    + " join person p on p.id = w.person_id join partner o on o.id = w.partner_id";

    @PersistenceContext
    EntityManager em;

    /** Whether anybody who waits for any date has a turn on the session. */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public boolean isWaitedFor(String session) {
        return Sql.of(
                        "select 1 from wish_turn t join wish w on w.id = t.wish_id where t.session_id = ?"
                                + " and w.status = 'OPEN' limit 1",
                        session)
                .first(em)
                .isPresent();
    }

    /**
     * Everybody who waits for any date and has a turn on the session, by turn; but whoever a place of it is held for now, or
     * who was told of one for the first to take: they have a booking. What was changed must be written.
     */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public List<Waiter> waiting(String session, Instant now, LocalDate today) {
        return waiters(turns(session, now, today).and(" order by t.turn"));
    }

    /** The next ones after a turn, at most so many; otherwise the same. */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public List<Waiter> waiting(String session, Instant now, LocalDate today, int after, int most) {
        return waiters(turns(session, now, today).and(" and t.turn > ? order by t.turn limit ?", after, most));
    }

    private static Sql turns(String session, Instant now, LocalDate today) {
        return Sql.of(
                "select w.id, w.person_id, w.partner_id, t.turn, w.asked_rule, w.asked_at, w.engagement_id, w.asked_by,"
                        + " w.days, (select group_concat(l.locality_id) from wish_locality l where l.wish_id = w.id),"
                        + " w.delivery, t.booking_id is not null or " + LET_GO + ", " + HELD + " is not null, "
                        + PLACED
                        + ", exists (select 1 from engagement e where e.id = w.engagement_id"
                        + " and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)), w.answer_days, "
                        + WishRepository.languagesOf("w")
                        + " from wish_turn t straight_join wish w on w.id = t.wish_id"
                        + " where t.session_id = ? and w.status = 'OPEN' and not exists (select 1 from booking b"
                        + " where b.id = t.booking_id and b.status in ('OFFERED', 'WAITING'))",
                now,
                today,
                today,
                session);
    }

    private List<Waiter> waiters(Sql sql) {
        return sql.rows(em).stream().map(WishQueries::waiter).toList();
    }

    private static Waiter waiter(Row row) {
        Preferences preferences = WishRepository.preferences(row.number(8), row.text(9), row.text(10), row.text(16));
        return new Waiter(
                row.text(0),
                row.text(1),
                row.text(2),
                row.number(3),
                Approval.NONE,
                false,
                row.instant(5),
                null,
                null,
                null,
                new AnyDate(
                        row.text(6),
                        row.text(7),
                        new Asking(BookingApproval.valueOf(row.text(4)), row.number(15)),
                        preferences,
                        row.flag(11),
                        row.flag(12),
                        row.flag(13),
                        row.flag(14)));
    }

    /** When and where a session takes place, as far as it suits people. */
    @AcrossPartners("A session; nobody's name")
    public Occasion occasion(String session) {
        return occasions(List.of(session)).get(session);
    }

    /** The same of several sessions. */
    @AcrossPartners("Sessions; nobody's name")
    public Map<String, Occasion> occasions(Collection<String> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return Sql.of(
                        "select s.id, (select bit_or(1 << weekday(d.on_date)) from place_day d where d.session_id = s.id),"
                                + " coalesce(s.locality_id, t.locality_id), s.mode, s.language from session s"
                                + " left join site t on t.id = s.site_id")
                .in(" where s.id in", sessions)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.text(0),
                        row -> new Occasion(
                                Preferences.days(row.number(1)),
                                row.text(2),
                                "ONLINE".equals(row.text(3)),
                                row.text(4))));
    }

    /**
     * Other sessions of the course with a free place, and with somebody in line whose offer of a place on this one ended
     * just now: what was held back from them there may be theirs.
     */
    @AcrossPartners("Sessions; nobody's name")
    public List<String> openToThoseFreed(String session, Instant justNow, Instant now) {
        return Sql.of(
                        "select distinct o.session_id, a.first_start from wish_turn t join wish w on w.id = t.wish_id"
                                + " join booking b on b.id = t.booking_id join wish_turn o on o.wish_id = w.id"
                                + " join place_allocation a on a.session_id = o.session_id"
                                + " join place_share s on s.session_id = a.session_id and s.taken < s.places"
                                + " where t.session_id = ? and w.status = 'OPEN' and b.status <> 'OFFERED'"
                                + " and b.ended_at >= ? and o.booking_id is null and o.session_id <> t.session_id"
                                + " and a.status = 'OPEN' and a.first_start > ? and " + HELD
                                + " is null order by a.first_start, o.session_id",
                        session,
                        justNow,
                        now)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Sessions with a free place and somebody in line who waits for any date and is offered none; at most two hundred. */
    @AcrossPartners("The clock asks, for nobody in particular")
    public List<String> idle(Instant now) {
        return Sql.of(
                        "select distinct a.session_id from wish w join wish_turn t on t.wish_id = w.id and t.booking_id is null"
                                + " join place_allocation a on a.session_id = t.session_id and a.status = 'OPEN'"
                                + " and a.first_start > ? join place_share s on s.session_id = a.session_id"
                                + " and s.taken < s.places where w.status = 'OPEN' and " + HELD + " is null",
                        now)
                .rows(em, 0, MOST)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The bookings a wish has: the place that is held for it, and turns on sessions it was told of; by session, as these are locked. */
    @AcrossPartners("The wish was found within the caller's scope")
    public List<String> live(String wish) {
        return Sql.of(
                        "select b.id from wish_turn t join booking b on b.id = t.booking_id and b.status in ('OFFERED', 'WAITING')"
                                + " where t.wish_id = ? order by t.session_id",
                        wish)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The place that is held for a wish now. */
    @AcrossPartners("The wish was found within the caller's scope")
    public Optional<WishView.Offered> held(String wish) {
        return Optional.ofNullable(held(List.of(wish)).get(wish));
    }

    /** The places that are held for wishes now, by wish. */
    @AcrossPartners("The wishes were found within the caller's scope")
    public Map<String, WishView.Offered> held(Collection<String> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        return Sql.of(
                        "select t.wish_id, b.id, s.ref, a.first_start, b.offer_until from wish_turn t"
                                + " join booking b on b.id = t.booking_id and b.status = 'OFFERED'"
                                + " join place_allocation a on a.session_id = b.session_id join session s on s.id = b.session_id")
                .in(" where t.wish_id in", wishes)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.text(0),
                        row -> new WishView.Offered(row.text(1), row.text(2), row.instant(3), row.instant(4))));
    }

    /** Whether the person has a place on a date of the course. */
    @AcrossPartners("One person's own; they were found within the caller's scope")
    public boolean hasPlace(PersonId person, String course, Instant now) {
        return Sql.of(
                        "select 1 from booking b join place_allocation a on a.session_id = b.session_id"
                                + " join course c on c.id = a.course_id where b.person_id = ? and c.ref = ?"
                                + " and b.status in ('CONFIRMED', 'REQUESTED') and a.last_end > ? limit 1",
                        person.value(),
                        course,
                        now)
                .first(em)
                .isPresent();
    }

    /** Whose wishes they are: the names of person and partner, by wish. */
    @AcrossPartners("The wishes were found within the caller's scope")
    public Map<String, WaitingRepository.Names> names(Collection<String> wishes) {
        return wishes.isEmpty() ? Map.of() : names(Sql.of(NAMES).in(" where w.id in", wishes));
    }

    /** The names of everybody who waits for any date and has a turn on the session, by wish. */
    @AcrossPartners("The waiting list of one session, for its host")
    public Map<String, WaitingRepository.Names> namesAt(String session) {
        return names(Sql.of(
                NAMES + " join wish_turn t on t.wish_id = w.id where t.session_id = ? and w.status = 'OPEN'", session));
    }

    private Map<String, WaitingRepository.Names> names(Sql sql) {
        return sql.rows(em).stream()
                .collect(Collectors.toMap(
                        row -> row.text(0), row -> new WaitingRepository.Names(row.text(1), row.text(2))));
    }

    /** Why those who wait for any date were passed over on the session before, by wish. */
    @AcrossPartners("The waiting list of one session, for its host")
    public Map<String, List<WaitingEntry.Passed>> passedAt(String session) {
        return Sql.of(
                        "select w.wish_id, w.reason, w.times, w.last_at from wish_passed w where w.session_id = ?"
                                + " order by w.last_at desc",
                        session)
                .rows(em)
                .stream()
                .collect(WaitingRepository.passed());
    }

    /** Everybody who waits for any date, by course, the first to ask first. */
    public Map<String, List<Demand.Asked>> asked(PartnershipId partnership) {
        return Sql.of(
                        "select w.course_ref, w.partner_id, o.name, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name),"
                                + " w.days, (select group_concat(l.locality_id) from wish_locality l where l.wish_id = w.id),"
                                + " w.delivery, w.asked_at, " + WishRepository.languagesOf("w")
                                + " from wish w join partner o on o.id = w.partner_id"
                                + " join person p on p.id = w.person_id where w.partnership_id = ? and w.status = 'OPEN'"
                                + " order by w.asked_at, w.id",
                        partnership.value())
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new Demand.Asked(
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        WishRepository.preferences(
                                                row.number(4), row.text(5), row.text(6), row.text(8)),
                                        row.instant(7)),
                                Collectors.toList())));
    }

    /** How many dates each course has that have not begun, and how many free places these have, by reference. */
    public Map<String, Dates> dates(PartnershipId partnership, Instant now) {
        return Sql.of(
                        "select c.ref, count(*), sum((select sum(s.places - s.taken) from place_share s"
                                + " where s.session_id = a.session_id)) from place_allocation a"
                                + " join course c on c.id = a.course_id where a.partnership_id = ? and a.status = 'OPEN'"
                                + " and a.first_start > ? group by c.ref",
                        partnership.value(),
                        now)
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> new Dates(row.number(1), row.number(2))));
    }

    /** Dates of a course, and free places of them. */
    public record Dates(int sessions, int free) {}

    /** The titles of courses, each of its newest published edition, by reference. */
    @AcrossPartners("Courses; nobody's name")
    public Map<String, String> titles(PartnershipId partnership, Collection<String> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        return Sql.of("select ref, title from course where partnership_id = ?", partnership.value())
                .in(" and ref in", courses)
                .and(" order by status = 'PUBLISHED' desc, edition desc")
                .rows(em)
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.text(1), (newest, older) -> newest));
    }

    /** The next dates of a course, the soonest first: session, reference, start, site and host. */
    @AcrossPartners("Sessions of the partnership; nobody's name")
    public List<Date> dates(PartnershipId partnership, String course, Instant now, int most) {
        return Sql.of(
                        "select a.session_id, s.ref, a.first_start, t.name, h.name from place_allocation a"
                                + " join session s on s.id = a.session_id join course c on c.id = a.course_id"
                                + " join partner h on h.id = s.host_partner_id left join site t on t.id = s.site_id"
                                + " where a.partnership_id = ? and c.ref = ? and a.status = 'OPEN' and a.first_start > ?"
                                + " order by a.first_start, a.session_id",
                        partnership.value(),
                        course,
                        now)
                .rows(em, 0, most)
                .stream()
                .map(row -> new Date(row.text(0), row.text(1), row.instant(2), row.text(3), row.text(4)))
                .toList();
    }

    /** A date of a course. */
    public record Date(String session, String ref, Instant firstStart, String site, String host) {}

    /** The localities that suit wishes, by name; none of a wish that all of them suit. */
    @AcrossPartners("The wishes were found within the caller's scope")
    public Map<String, List<LocalityCard>> localities(Collection<String> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        return Sql.of("select w.wish_id, l.id, l.name from wish_locality w join locality l on l.id = w.locality_id")
                .in(" where w.wish_id in", wishes)
                .and(" order by l.name")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(row -> new LocalityCard(row.text(1), row.text(2)), Collectors.toList())));
    }
}
