package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.DayRegister;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps registers: days, and the marks of those booked and of those who walked in. */
@ApplicationScoped
@AcrossPartners("The register of a session the caller may take: everybody on it, whoever's people they are")
public class RegisterRepository {

    private static final String DAYS_OF =
            "select d.session_id, d.number, d.on_date, d.starts_at, d.ends_at, r.finished_at, coalesce(r.version, 0)";
    private static final String DAYS = DAYS_OF
            + " from place_day d left join register_day r on r.session_id = d.session_id and r.number = d.number"
            + " where d.session_id = ?";

    @PersistenceContext
    EntityManager em;

    /** Somebody with a place, as the host sees them; and whether it is free for others, because they were not there. */
    public record Expected(
            String booking,
            String person,
            String name,
            String partner,
            String partnerName,
            String accessNeeds,
            boolean givenOn) {}

    /** All days of a session, in order. */
    public List<DayRegister> days(String session) {
        return Sql.of(DAYS + " order by d.number", session).rows(em).stream()
                .map(RegisterRepository::day)
                .toList();
    }

    /** One day. */
    public Optional<DayRegister> day(String session, int number) {
        return Sql.of(DAYS + " and d.number = ?", session, number).first(em).map(RegisterRepository::day);
    }

    /** The days of a date on which the person has a confirmed place. */
    public List<DayRegister> today(PersonId person, PartnershipId partnership, LocalDate date) {
        return Sql.of(
                        DAYS_OF + " from booking b join place_day d on d.session_id = b.session_id"
                                + " left join register_day r on r.session_id = d.session_id and r.number = d.number"
                                + " where b.person_id = ? and b.partnership_id = ? and b.status = 'CONFIRMED'"
                                + " and d.on_date = ? order by d.starts_at",
                        person.value(),
                        partnership.value(),
                        date)
                .rows(em)
                .stream()
                .map(RegisterRepository::day)
                .toList();
    }

    /** Holds the day's register until the transaction ends, so that marks are set one after the other. */
    public void lock(String session, int number) {
        Sql.of(
                        "insert into register_day (session_id, number, version) values (?, ?, 1)"
                                + " on duplicate key update version = version + 1",
                        session,
                        number)
                .run(em);
    }

    /** Finishes the day, or reopens it when the moment is null. */
    public void finish(String session, int number, Instant at, String by) {
        Sql.of(
                        "update register_day set finished_at = ?, finished_by = ? where session_id = ? and number = ?",
                        at,
                        by,
                        session,
                        number)
                .run(em);
    }

    /** Everybody with a confirmed place, by name. */
    public List<Expected> expected(String session, PartnershipId partnership) {
        return Sql.of(
                        "select b.id, b.person_id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name),"
                                + " b.partner_id, o.name, " + Sql.SHARED_NEEDS + ", "
                                + NoShowRepository.GIVEN_ON + " from booking b join person p on p.id = b.person_id"
                                + " join partner o on o.id = b.partner_id where b.session_id = ? and b.partnership_id = ?"
                                + " and b.status = 'CONFIRMED' order by p.family_name, p.given_name, b.id",
                        session,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Expected(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6)))
                .toList();
    }

    /** The entries of one day. */
    public List<Attendance> entries(String session, int number) {
        return em.createQuery(
                        "select a from Attendance a where a.session = :session and a.day = :day order by a.id",
                        Attendance.class)
                .setParameter("session", session)
                .setParameter("day", number)
                .getResultList();
    }

    /** The entries of all days. */
    public List<Attendance> entries(String session) {
        return em.createQuery("select a from Attendance a where a.session = :session", Attendance.class)
                .setParameter("session", session)
                .getResultList();
    }

    public void add(Attendance entry) {
        em.persist(entry);
    }

    public void remove(Attendance entry) {
        em.remove(entry);
    }

    /** Sends what changed to the database now. */
    public void flush() {
        em.flush();
    }

    /** The key that signs check-in codes; the first asked for is kept. */
    public String signingKey(String fresh) {
        Optional<Row> kept =
                Sql.of("select secret from check_in_key where id = 1").first(em);
        if (kept.isEmpty()) {
            Sql.of("insert ignore into check_in_key (id, secret) values (1, ?)", fresh)
                    .run(em);
            kept = Sql.of("select secret from check_in_key where id = 1").first(em);
        }
        return kept.orElseThrow().text(0);
    }

    private static DayRegister day(Row row) {
        return new DayRegister(
                row.text(0), row.number(1), row.date(2), row.instant(3), row.instant(4), row.instant(5), row.number(6));
    }
}
