package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.Ladder;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.PlaceChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.ShareKind;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionId;
import org.hearth.security.AcrossPartners;

/**
 * Keeps the places of sessions. Locks are always taken in one order: booker, allocation, share, booking. Whoever takes a
 * place or frees one writes the allocation's row, so that everything about one session's places happens one after the
 * other, on one node and on many.
 */
@ApplicationScoped
@AcrossPartners("Places and counters of a session; nobody's name is kept here")
public class AllocationRepository {

    private static final int UUID_LENGTH = 36;
    private static final String COLUMNS =
            "select a.session_id, s.ref, a.partnership_id, a.host_partner_id, a.course_id,"
                    + " a.agreement_id, a.capacity, a.closes_at, a.first_start, a.last_end, a.status, a.split_version, a.terms_version, a.most_percent,"
                    + " sh.id, sh.kind, sh.partner_id, sh.partner_type, sh.places, sh.taken, sh.agreement_on, sh.everyone_on"
                    + " from session s straight_join place_allocation a on a.session_id = s.id"
                    + " straight_join place_share sh on sh.session_id = s.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    RecentPolicies policies;

    /** The places of a session of the partnership, by its id or its reference; refused as not found otherwise. */
    public Allocation get(SessionId session, PartnershipId partnership) {
        return find(session, partnership).orElseThrow(() -> new NotFound("booking", session.value()));
    }

    /** The places of a session of the partnership, by its id or its reference. */
    public Optional<Allocation> find(SessionId session, PartnershipId partnership) {
        String key = session.value();
        Sql sql = Sql.of(COLUMNS);
        sql = key.length() == UUID_LENGTH
                ? sql.and(" where s.id = ? and s.partnership_id = ?", key, partnership.value())
                : sql.and(" where s.ref = ? and s.partnership_id = ?", key, partnership.value());
        List<Row> rows = sql.rows(em);
        return rows.isEmpty() ? Optional.empty() : Optional.of(allocation(rows));
    }

    /** The places of a session, whoever's it is. */
    public Optional<Allocation> any(SessionId session) {
        List<Row> rows = Sql.of(COLUMNS).and(" where s.id = ?", session.value()).rows(em);
        return rows.isEmpty() ? Optional.empty() : Optional.of(allocation(rows));
    }

    private Allocation allocation(List<Row> rows) {
        Row first = rows.get(0);
        List<Share> shares = rows.stream()
                .map(AllocationRepository::share)
                .sorted(Comparator.comparing(Share::id))
                .toList();
        return new Allocation(
                first.text(0),
                first.text(1),
                first.text(2),
                first.text(3),
                first.text(4),
                first.text(5),
                first.number(6),
                first.instant(7),
                first.instant(8),
                first.instant(9),
                AllocationStatus.valueOf(first.text(10)),
                first.number(11),
                first.number(12),
                first.numberOrNull(13),
                policies.inForce(new PartnershipId(first.text(2))),
                shares);
    }

    private static Share share(Row row) {
        LocalDate agreementOn = row.date(20);
        LocalDate everyoneOn = row.date(21);
        return new Share(
                row.text(14),
                ShareKind.valueOf(row.text(15)),
                row.text(16),
                row.text(17),
                row.number(18),
                row.number(19),
                agreementOn == null && everyoneOn == null ? Ladder.NONE : new Ladder(agreementOn, everyoneOn));
    }

    /** Opens the places of a session that was just published. */
    public void open(Allocation opened, List<DayCard> days) {
        Sql.of(
                        "insert into place_allocation (session_id, partnership_id, host_partner_id, course_id, agreement_id,"
                                + " capacity, closes_at, first_start, last_end, status, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                        opened.session(),
                        opened.partnership(),
                        opened.host(),
                        opened.course(),
                        opened.agreement(),
                        opened.capacity(),
                        opened.closesAt(),
                        opened.firstStart(),
                        opened.lastEnd(),
                        opened.status())
                .run(em);
        opened.shares().forEach(share -> addShare(opened.session(), share));
        days.forEach(day -> addDay(opened.session(), day));
    }

    private void addShare(String session, Share share) {
        Sql.of(
                        "insert into place_share (id, session_id, kind, partner_id, partner_type, places, taken, agreement_on,"
                                + " everyone_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        share.id(),
                        session,
                        share.kind(),
                        share.partner(),
                        share.type(),
                        share.places(),
                        share.taken(),
                        share.ladder().agreementOn(),
                        share.ladder().everyoneOn())
                .run(em);
    }

    private void addDay(String session, DayCard day) {
        Sql.of(
                        "insert into place_day (session_id, number, on_date, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                        session,
                        day.number(),
                        day.date(),
                        day.startsAt(),
                        day.endsAt())
                .run(em);
        Sql.of("insert ignore into register_day (session_id, number, version) values (?, ?, 0)", session, day.number())
                .run(em);
    }

    /**
     * Takes one place of a share, if one is left and the session has neither been called off nor changed since it was
     * read: one conditional update, which holds the allocation's row as well.
     *
     * @return whether a place was taken
     */
    public boolean take(Allocation places, Share share) {
        return taking(places, share).run(em) > 0;
    }

    /**
     * Takes one place of a share, like {@link #take}, but not where anybody ever waited: whoever waits comes first, and
     * that is looked at under the lock.
     */
    public boolean takeUnlessWaitedFor(Allocation places, Share share) {
        return taking(places, share).and(" and a.waiting_turn = 0").run(em) > 0;
    }

    private static Sql taking(Allocation places, Share share) {
        return Sql.of(
                "update place_allocation a straight_join place_share s on s.session_id = a.session_id"
                        + " set a.version = a.version + 1, s.taken = s.taken + 1"
                        + " where a.session_id = ? and a.status = 'OPEN' and a.terms_version = ?"
                        + " and s.id = ? and s.taken < s.places",
                places.session(),
                places.termsVersion(),
                share.id());
    }

    /** Gives a place of a share back. The allocation must be locked. */
    public void giveBack(String share) {
        Sql.of("update place_share set taken = taken - 1 where id = ?", share).run(em);
    }

    /** Holds the allocation until the transaction ends: the next one waits. */
    public void lock(String session) {
        Sql.of("update place_allocation set version = version + 1 where session_id = ?", session)
                .run(em);
    }

    /** Holds the allocation unless somebody else does: then false, and nothing waits. */
    public boolean holdUnlessHeld(String session) {
        return Sql.of("select session_id from place_allocation where session_id = ? for update skip locked", session)
                .first(em)
                .isPresent();
    }

    /** Holds the allocation, and takes the next turn on its waiting list. */
    public int lockAndTakeTurn(String session) {
        Sql.of(
                        "update place_allocation set waiting_turn = waiting_turn + 1, version = version + 1"
                                + " where session_id = ?",
                        session)
                .run(em);
        return Sql.of("select waiting_turn from place_allocation where session_id = ?", session)
                .first(em)
                .orElseThrow()
                .number(0);
    }

    /** How many places nobody has taken. The allocation must be locked. */
    public int free(String session) {
        return Sql.of("select sum(places - taken) from place_share where session_id = ?", session)
                .first(em)
                .orElseThrow()
                .number(0);
    }

    /** Divides the places anew. The allocation must be locked. */
    public void divide(Allocation before, List<Share> after, String agreement, Integer mostPercent) {
        List<String> kept = after.stream().map(Share::id).toList();
        before.shares().stream().filter(share -> !kept.contains(share.id())).forEach(share -> Sql.of(
                        "delete from place_share where id = ?", share.id())
                .run(em));
        List<String> known = before.shares().stream().map(Share::id).toList();
        for (Share share : after) {
            if (known.contains(share.id())) {
                Sql.of(
                                "update place_share set places = ?, agreement_on = ?, everyone_on = ?, told = null where id = ?",
                                share.places(),
                                share.ladder().agreementOn(),
                                share.ladder().everyoneOn(),
                                share.id())
                        .run(em);
            } else {
                addShare(before.session(), share);
            }
        }
        Sql.of(
                        "update place_allocation set split_version = split_version + 1, agreement_id = ?, most_percent = ?"
                                + " where session_id = ?",
                        agreement,
                        mostPercent,
                        before.session())
                .run(em);
    }

    /** Writes down what became of some places. */
    public void note(PlaceChange change) {
        em.persist(change);
    }

    /**
     * Keeps up with a session whose time, closing moment or capacity changed. The allocation must be locked.
     *
     * @param newTerms whether those who were about to book must look again
     */
    public void reschedule(String session, int capacity, Instant closesAt, List<DayCard> days, boolean newTerms) {
        Sql.of(
                        "update place_allocation set terms_version = terms_version + ?, capacity = ?, closes_at = ?,"
                                + " first_start = ?, last_end = ? where session_id = ?",
                        newTerms ? 1 : 0,
                        capacity,
                        closesAt,
                        days.get(0).startsAt(),
                        days.get(days.size() - 1).endsAt(),
                        session)
                .run(em);
        Sql.of("delete from place_day where session_id = ?", session).run(em);
        Sql.of(
                        "delete from register_day where session_id = ? and number > ? and finished_at is null",
                        session,
                        days.size())
                .run(em);
        days.forEach(day -> addDay(session, day));
    }

    /** The session will not go ahead: nobody holds a place any more. The allocation must be locked. */
    public void callOff(String session) {
        Sql.of("update place_allocation set status = ? where session_id = ?", AllocationStatus.CANCELLED, session)
                .run(em);
        Sql.of("update place_share set taken = 0 where session_id = ?", session).run(em);
    }

    /**
     * Writes the person's row first of all, so that one person's bookings are made one after the other and cannot
     * overlap by a race.
     */
    public void lockBooker(String person) {
        Sql.of(
                        "insert into booker (person_id, bookings) values (?, 1)"
                                + " on duplicate key update bookings = bookings + 1",
                        person)
                .run(em);
    }
}
