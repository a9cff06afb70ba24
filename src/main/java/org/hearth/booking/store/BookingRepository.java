package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Row;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps bookings and every step of them. */
@ApplicationScoped
public class BookingRepository {

    private static final int DUPLICATE = 1062;

    @PersistenceContext
    EntityManager em;

    /** What must be known of a booking before its locks are taken. */
    public record Head(String id, String session, String person, String partner, int version) {}

    /** A booking of the person that is live: which session, and whether it is the one asked about. */
    public record Clash(String session, boolean same, boolean trains) {}

    /**
     * A new booking with its first step. Two live bookings of a person on a session are refused by the database itself,
     * as {@code booking.already-booked}.
     */
    public void add(Booking booking, BookingChange first) {
        em.persist(booking);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            if (duplicate(failed)) {
                throw new RuleBroken(BookingRefusal.ALREADY_BOOKED);
            }
            throw failed;
        }
        em.persist(first);
    }

    /** Writes down one step. */
    public void step(BookingChange change) {
        em.persist(change);
    }

    /** Sends what changed to the database now, before statements that count on it. */
    public void flush() {
        em.flush();
    }

    /** A booking within the scope, before anything is locked; refused as not found outside. */
    public Head head(String id, Scope scope) {
        return within(id, scope).orElseThrow(() -> new NotFound("booking", id));
    }

    /** The same; empty outside. */
    public Optional<Head> within(String id, Scope scope) {
        return Sql.of(
                        "select b.id, b.session_id, b.person_id, b.partner_id, b.version from booking b where b.id = ?",
                        id)
                .within(scope)
                .first(em)
                .map(BookingRepository::head);
    }

    /** A booking whoever's it is, before anything is locked. */
    @AcrossPartners("The clock asks, for nobody in particular")
    public Head anyHead(String id) {
        return Sql.of(
                        "select b.id, b.session_id, b.person_id, b.partner_id, b.version from booking b where b.id = ?",
                        id)
                .first(em)
                .map(BookingRepository::head)
                .orElseThrow(() -> new NotFound("booking", id));
    }

    private static Head head(Row row) {
        return new Head(row.text(0), row.text(1), row.text(2), row.text(3), row.number(4));
    }

    /** The session of a booking whose link somebody holds, before anything is locked. */
    @AcrossPartners("A link Hearth signed names it")
    public Optional<String> session(String id) {
        return Sql.of("select session_id from booking where id = ?", id)
                .first(em)
                .map(row -> row.text(0));
    }

    /** A booking whose link somebody holds, to look at only. */
    @AcrossPartners("A link Hearth signed names it")
    public Optional<Booking> find(String id) {
        return Optional.ofNullable(em.find(Booking.class, id));
    }

    /** The booking itself. Its session's allocation must be locked, so that it stays as it is read. */
    @AcrossPartners("Its head was found within the caller's scope before")
    public Booking get(String id) {
        return Optional.ofNullable(em.find(Booking.class, id)).orElseThrow(() -> new NotFound("booking", id));
    }

    /** The booking a form made before, when its button was pressed twice. The booker must be locked. */
    @AcrossPartners("One person's own bookings; the person was found within the caller's scope")
    public Optional<Booking> byForm(String person, String formKey) {
        if (formKey == null) {
            return Optional.empty();
        }
        return em.createQuery("select b from Booking b where b.person = :person and b.formKey = :key", Booking.class)
                .setParameter("person", person)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** How many places the partner's people hold. The allocation must be locked. */
    @AcrossPartners("A number")
    public int held(String session, PartnerId partner) {
        return Sql.of(
                        "select count(*) from booking b where b.session_id = ? and b.partner_id = ? and b.share_id is not null"
                                + " and not " + NoShowRepository.GIVEN_ON,
                        session,
                        partner.value())
                .first(em)
                .orElseThrow()
                .number(0);
    }

    /**
     * The bookings that hold a place of the share: those nobody accepted yet, then the last to book first. The allocation
     * must be locked.
     */
    @AcrossPartners("Whoever's people hold places the host takes away")
    public List<Booking> holding(String share) {
        return em.createQuery(
                        "select b from Booking b where b.share = :share and b.status <> :ended"
                                + " order by case when b.status = :offered then 0 else 1 end, b.bookedAt desc, b.id desc",
                        Booking.class)
                .setParameter("share", share)
                .setParameter("offered", BookingStatus.OFFERED)
                .setParameter("ended", BookingStatus.CANCELLED)
                .getResultList();
    }

    /** Every live booking of a session. The allocation must be locked. */
    @AcrossPartners("Everybody booked hears of what happens to the session")
    public List<Booking> live(String session) {
        return em.createQuery(
                        "select b from Booking b where b.session = :session and b.status <> :ended order by b.bookedAt",
                        Booking.class)
                .setParameter("session", session)
                .setParameter("ended", BookingStatus.CANCELLED)
                .getResultList();
    }

    /**
     * The person's live bookings on this session, or at the same time on another, and what they train at that time. A place
     * on another session that was offered to them and whose time is over keeps them from nothing, whoever has seen to it.
     * The booker must be locked.
     *
     * @param except a booking that is about to end; null for none
     * @param now the time an offer must still run
     */
    @AcrossPartners("One person's own diary; the person was found within the caller's scope")
    public List<Clash> clashes(String person, Allocation places, String except, Instant now) {
        return isFree(person, places) ? List.of() : plans(person, places.session(), except, now);
    }

    /** Whether the person has nothing from the session's first day to its last. Most people have not, and this asks little. */
    private boolean isFree(String person, Allocation places) {
        return Sql.of("select 1 from dual where")
                .and(during("booking b", "b.person_id = ? and b.status <> 'CANCELLED'"), values(person, places))
                .and(" or" + during("trainer_assignment b", "b.person_id = ?"), values(person, places))
                .rows(em)
                .isEmpty();
    }

    private static String during(String plans, String whose) {
        return " exists (select 1 from " + plans + " straight_join place_day d on d.session_id = b.session_id"
                + " and d.ends_at > ? and d.starts_at < ? where " + whose + ")";
    }

    private static Object[] values(String person, Allocation places) {
        return new Object[] {places.firstStart(), places.lastEnd(), person};
    }

    private List<Clash> plans(String person, String session, String except, Instant now) {
        return Sql.of(
                        "select b.session_id, b.session_id = ?, 0 from booking b where b.person_id = ?"
                                + " and b.status <> 'CANCELLED' and b.id <> ?"
                                + " and (b.session_id = ? or not (b.status = 'OFFERED' and b.offer_until <= ?) and exists (select 1 from place_day theirs join place_day ours"
                                + " on theirs.starts_at < ours.ends_at and ours.starts_at < theirs.ends_at"
                                + " where theirs.session_id = b.session_id and ours.session_id = ?))"
                                + " union select t.session_id, 0, 1 from trainer_assignment t"
                                + " join session s on s.id = t.session_id and s.status in ('PUBLISHED', 'RUNNING')"
                                + " join place_day theirs on theirs.session_id = t.session_id join place_day ours"
                                + " on theirs.starts_at < ours.ends_at and ours.starts_at < theirs.ends_at"
                                + " where t.person_id = ? and ours.session_id = ?",
                        session,
                        person,
                        except == null ? "" : except,
                        session,
                        now,
                        session,
                        person,
                        session)
                .rows(em)
                .stream()
                .map(row -> new Clash(row.text(0), row.flag(1), row.flag(2)))
                .toList();
    }

    /** How many people with a turn come before this one, plus one. */
    @AcrossPartners("A number")
    public int position(String session, int turn) {
        return 1
                + Sql.of(
                                "select count(*) from booking where session_id = ? and status = 'WAITING' and turn < ?",
                                session,
                                turn)
                        .first(em)
                        .orElseThrow()
                        .number(0);
    }

    /** The turn at the head of the waiting list; 1 while nobody waits. The allocation must be locked. */
    @AcrossPartners("A number")
    public int firstTurn(String session) {
        return Sql.of(
                        "select least(coalesce(min(turn), 1), coalesce((select min(turn) from wish_turn where session_id = ?), 1))"
                                + " from booking where session_id = ? and status = 'WAITING'",
                        session,
                        session)
                .first(em)
                .orElseThrow()
                .number(0);
    }

    /** Requests nobody answered in time, oldest first; at most a hundred. */
    @AcrossPartners("The clock asks, for nobody in particular")
    public List<String> overdue(Instant now) {
        return Sql.of("select id from booking where status = 'REQUESTED' and answer_by <= ? order by answer_by", now)
                .rows(em, 0, 100)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    private static boolean duplicate(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE);
    }
}
