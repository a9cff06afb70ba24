package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.HouseRule;
import org.hearth.booking.NeedCount;
import org.hearth.booking.OpenPlaces;
import org.hearth.booking.OtherDate;
import org.hearth.booking.PersonBooking;
import org.hearth.booking.Together;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Reads bookings for lists and pages, names included, in one query each. */
@ApplicationScoped
public class BookingQueries {

    private static final String COLUMNS = "select b.id, b.session_id, s.ref, c.title, a.first_start, b.person_id,"
            + " concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), b.partner_id, o.name, b.status,"
            + " case when b.status = 'WAITING' then (select count(*) from booking w where w.session_id = b.session_id"
            + " and w.status = 'WAITING' and w.turn <= b.turn) end,"
            + " " + Sql.SHARED_NEEDS + ", b.answer_by,"
            + " case when b.status in ('OFFERED', 'WAITING') then b.offer_until end, b.version,"
            + " case when b.status = 'WAITING' then (select h.reason from booking_history h where h.booking_id = b.id"
            + " and h.to_status = 'WAITING' and h.from_status in ('CONFIRMED', 'REQUESTED', 'OFFERED')"
            + " and h.by_person is not null order by h.at desc, h.id desc limit 1) end, " + GroupRepository.GROUP + ", "
            + GroupRepository.PEOPLE;
    private static final String TABLES = " from booking b join place_allocation a on a.session_id = b.session_id"
            + " join session s on s.id = b.session_id join course c on c.id = a.course_id"
            + " join person p on p.id = b.person_id join partner o on o.id = b.partner_id";

    /** The shares of session {@code s} another partner may use: held for it, its own or come down where it takes part, anyone's. */
    private static final String OPEN_SHARES = " from place_share sh where sh.session_id = s.id and sh.taken < sh.places"
            + " and (sh.partner_id = ? and (sh.kind = 'HELD' or a.agreement_id is null)"
            + " or sh.kind = 'PARTNERSHIP' or sh.everyone_on <= ?"
            + " or (sh.kind = 'AGREEMENT' or sh.agreement_on <= ? or sh.kind = 'PARTNER' and sh.partner_id = ?"
            + " or sh.kind = 'TYPE' and sh.partner_type = (select o.type from partner o where o.id = ?))"
            + " and exists (select 1"
            + " from agreement g join agreement_partner ap on ap.agreement_id = g.id where g.id = a.agreement_id"
            + " and ap.partner_id = ? and g.from_date <= d.on_date and (g.to_date is null or g.to_date >= d.on_date)"
            + " and ap.from_date <= d.on_date and (ap.to_date is null or ap.to_date >= d.on_date)))";

    @PersistenceContext
    EntityManager em;

    /** Facts of one booking beside its row. */
    public record Extra(
            String shareKind,
            String endReason,
            int inviteSequence,
            String accessNeeds,
            String engagement,
            int offerNumber,
            String policy) {}

    /** One booking within the scope; refused as not found outside. */
    public BookingRow row(String id, Scope scope) {
        return find(id, scope).orElseThrow(() -> new NotFound("booking", id));
    }

    /** One booking, if it is within the scope. */
    public Optional<BookingRow> find(String id, Scope scope) {
        return select().and(" where b.id = ?", id).within(scope).first(em).map(row -> booking(row, false));
    }

    /** One booking on a session the partner hosts, as the host sees it. */
    public Optional<BookingRow> hosted(String id, PartnershipId partnership) {
        return select().and(" where b.id = ? and b.partnership_id = ?", id, partnership.value())
                .first(em)
                .map(row -> booking(row, true));
    }

    /** The bookings of a session under a policy that asks for something. */
    public Set<String> underPolicyAsking(HouseRule what, String session, PartnershipId partnership) {
        return Sql.of(
                        "select b.id from booking b join policy_house_rule r on r.policy_id = b.policy_id and r.what = ?"
                                + " where b.session_id = ? and b.partnership_id = ?",
                        what,
                        session,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }

    /** What is known of a booking beside its row. */
    @AcrossPartners("Its row was found within the caller's scope before")
    public Extra extra(String id) {
        return Sql.of(
                        "select sh.kind, b.end_reason, b.invite_sequence, " + Sql.SHARED_NEEDS
                                + ", b.engagement_id, b.offer_number, b.policy_id"
                                + " from booking b join person p on p.id = b.person_id left join place_share sh on sh.id = b.share_id where b.id = ?",
                        id)
                .first(em)
                .map(row -> new Extra(
                        row.text(0), row.text(1), row.number(2), row.text(3), row.text(4), row.number(5), row.text(6)))
                .orElseThrow(() -> new NotFound("booking", id));
    }

    /** Everybody booked on a session, as its host sees them: those with a place by name, then those who wait by turn. */
    public Page<BookingRow> ofSession(String session, PartnershipId partnership, Paging paging) {
        String where = " where b.session_id = ? and b.partnership_id = ? and b.status <> 'CANCELLED'";
        long total = Sql.of("select count(*) from booking b" + where, session, partnership.value())
                .first(em)
                .orElseThrow()
                .count(0);
        List<BookingRow> items = select()
                .and(where, session, partnership.value())
                .and(" order by b.turn is not null, b.turn, p.family_name, p.given_name, b.id")
                .rows(em, paging.offset(), paging.size())
                .stream()
                .map(row -> booking(row, true))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** What the home partner wrote to the person when it said yes to the booking. */
    @AcrossPartners("Read for the letter to the person it was written to")
    public Optional<String> approvalWord(String booking) {
        return Sql.of(
                        "select h.reason from booking_history h where h.booking_id = ? and h.by_person is not null"
                                + " and h.reason is not null and ((h.from_status = 'REQUESTED' and h.to_status = 'CONFIRMED')"
                                + " or h.from_status = h.to_status) order by h.at desc limit 1",
                        booking)
                .first(em)
                .map(row -> row.text(0));
    }

    /** What people with a place on the session need, and how many each; nobody's name. */
    public List<NeedCount> needs(String session, PartnershipId partnership) {
        return Sql.of(
                        "select min(trim(p.access_needs)), count(*) from booking b join person p on p.id = b.person_id"
                                + " where b.session_id = ? and b.partnership_id = ? and b.status in ('CONFIRMED', 'REQUESTED')"
                                + " and p.share_needs and p.access_needs is not null"
                                + " group by lower(trim(p.access_needs)) order by count(*) desc, min(p.access_needs)",
                        session,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new NeedCount(row.text(0), row.number(1)))
                .toList();
    }

    /** The viewer's people on a session. */
    public Page<BookingRow> ofSession(String session, Scope scope, Paging paging) {
        String where = " where b.session_id = ? and b.status <> 'CANCELLED'";
        long total = Sql.of("select count(*) from booking b" + where, session)
                .within(scope)
                .first(em)
                .orElseThrow()
                .count(0);
        List<BookingRow> items = select()
                .and(where, session)
                .within(scope)
                .and(" order by b.turn is not null, b.turn, p.family_name, p.given_name, b.id")
                .rows(em, paging.offset(), paging.size())
                .stream()
                .map(row -> booking(row, false))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** A person's live bookings, soonest first. */
    public List<PersonBooking> live(PersonId person, PartnershipId partnership) {
        return Sql.of(
                        "select b.id, b.session_id, b.status, b.turn, b.offer_until, b.invite_sequence, "
                                + GroupRepository.GROUP + ", " + GroupRepository.PEOPLE + " from booking b"
                                + " join place_allocation a on a.session_id = b.session_id"
                                + " where b.person_id = ? and b.partnership_id = ? and b.status <> 'CANCELLED'"
                                + " order by a.first_start, b.id",
                        person.value(),
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new PersonBooking(
                        row.text(0),
                        row.text(1),
                        BookingStatus.valueOf(row.text(2)),
                        row.numberOrNull(3),
                        row.instant(4),
                        row.number(5),
                        together(row, 6)))
                .toList();
    }

    /** The person's live booking on a session, if there is one. */
    public Optional<String> liveOn(String session, PersonId person, PartnershipId partnership) {
        return Sql.of(
                        "select b.id from booking b where b.live_key = concat(?, '/', ?) and b.partnership_id = ?",
                        session,
                        person.value(),
                        partnership.value())
                .first(em)
                .map(row -> row.text(0));
    }

    /** The person's confirmed booking on a session, if there is one. */
    public Optional<String> confirmedOn(String session, PersonId person, PartnershipId partnership) {
        return Sql.of(
                        "select b.id from booking b where b.live_key = concat(?, '/', ?) and b.partnership_id = ?"
                                + " and b.status = 'CONFIRMED'",
                        session,
                        person.value(),
                        partnership.value())
                .first(em)
                .map(row -> row.text(0));
    }

    /** When the session's first day begins, by the room's own copy. */
    @AcrossPartners("A date")
    public Optional<Instant> firstStart(String session) {
        return Sql.of("select first_start from place_allocation where session_id = ?", session)
                .first(em)
                .map(row -> row.instant(0));
    }

    /** Sessions other partners host with a place the partner's people can take now, the soonest first. */
    public List<OpenPlaces> openTo(
            PartnerId partner,
            PartnershipId partnership,
            PersonId except,
            Instant now,
            Instant bookableFrom,
            int most) {
        Object[] whose = whose(partner, now);
        return Sql.of("select s.id, s.ref, c.title, h.name, d.on_date, t.name, (select sum(sh.places - sh.taken)")
                .and(OPEN_SHARES, whose)
                .and(
                        ") from session s join place_allocation a on a.session_id = s.id and a.status = 'OPEN'"
                                + " join place_day d on d.session_id = s.id and d.number = 1 join course c on c.id = s.course_id"
                                + " join partner h on h.id = s.host_partner_id left join site t on t.id = s.site_id"
                                + " where s.partnership_id = ? and s.status = 'PUBLISHED' and s.free_places > 0"
                                + " and s.host_partner_id <> ? and s.first_start > ? and a.closes_at > ?"
                                + " and a.first_start >= ?",
                        partnership.value(),
                        partner.value(),
                        now,
                        now,
                        bookableFrom)
                .and(
                        " and not exists (select 1 from booking b where b.live_key = concat(s.id, '/', ?))",
                        except.value())
                .and(" and exists (select 1")
                .and(OPEN_SHARES, whose)
                .and(") order by s.first_start, s.id")
                .rows(em, 0, most)
                .stream()
                .map(row -> new OpenPlaces(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.date(4), row.text(5), row.number(6)))
                .toList();
    }

    private static Object[] whose(PartnerId partner, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        return new Object[] {partner.value(), today, today, partner.value(), partner.value(), partner.value()};
    }

    /** Other dates of the same course that can still be booked, soonest first. */
    public List<OtherDate> otherDates(String session, PartnershipId partnership, Instant now, Instant bookableFrom) {
        return Sql.of(
                        "select a.session_id, s.ref, a.first_start, s.free_places, t.name, h.name from place_allocation a"
                                + " join session s on s.id = a.session_id join course c on c.id = a.course_id"
                                + " join partner h on h.id = s.host_partner_id left join site t on t.id = s.site_id"
                                + " where a.partnership_id = ? and a.session_id <> ? and a.status = 'OPEN'"
                                + " and a.closes_at > ? and a.first_start >= ? and c.ref = (select mc.ref from course mc"
                                + " join place_allocation ma on ma.course_id = mc.id where ma.session_id = ?)"
                                + " order by a.first_start",
                        partnership.value(),
                        session,
                        now,
                        bookableFrom,
                        session)
                .rows(em, 0, 20)
                .stream()
                .map(row -> new OtherDate(
                        row.text(0), row.text(1), row.instant(2), row.text(4), row.text(5), row.number(3)))
                .toList();
    }

    /** Begins a query that counts them. */
    static Sql count() {
        return Sql.of("select count(*)" + TABLES);
    }

    /** Begins a query whose rows {@link #booking} reads. */
    static Sql select() {
        return Sql.of(COLUMNS + TABLES);
    }

    static BookingRow booking(Row row, boolean asHost) {
        return new BookingRow(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.instant(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                BookingStatus.valueOf(row.text(9)),
                row.numberOrNull(10),
                asHost ? row.text(11) : null,
                row.instant(12),
                row.instant(13),
                row.text(15),
                together(row, 16),
                row.number(14));
    }

    /** Of a group one person is left of nobody needs to hear. */
    private static Together together(Row row, int column) {
        return row.text(column) == null || row.number(column + 1) < 2
                ? null
                : new Together(row.text(column), row.number(column + 1));
    }
}
