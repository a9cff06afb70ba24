package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.model.Clashes.Busy;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.model.SessionStep;
import org.hearth.scheduling.model.SessionWaiver;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps sessions, and takes the time of rooms and trainers in turn. */
@ApplicationScoped
public class SessionRepository {

    private static final int FIRST_NUMBER = 1001;

    @PersistenceContext
    EntityManager em;

    public void add(Session session) {
        em.persist(session);
    }

    public void add(SessionStep step) {
        em.persist(step);
    }

    public void add(SessionWaiver waiver) {
        em.persist(waiver);
    }

    /** Writes what was changed, so that what follows sees it and a lost race is known now. */
    public void flush() {
        em.flush();
    }

    /** A session by id or by reference whose host lies in the scope; refused as not found otherwise. */
    public Session get(String idOrRef, Scope scope) {
        return em.createQuery(
                        "select s from Session s where (s.id = :id or s.ref = :id) and s.partnership = :partnership"
                                + " and (:everyone = true or s.host in :partners)",
                        Session.class)
                .setParameter("id", idOrRef)
                .setParameter("partnership", scope.partnership().value())
                .setParameter("everyone", scope.everyone())
                .setParameter("partners", scope.partnerIds())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scheduling", idOrRef));
    }

    /** A session another room speaks of by its id. */
    @AcrossPartners("The booking room found the session by its own scope and tells what became of it")
    public Optional<Session> find(String id) {
        return Optional.ofNullable(em.find(Session.class, id));
    }

    /** What somebody is to train of a programme on the day or later: drafts and what is published. */
    public List<Session> toTrain(PersonId person, String programme, PartnershipId partnership, LocalDate from) {
        return em
                .createQuery(
                        "select distinct s from Session s join s.trainers t join s.days d where s.partnership = :partnership"
                                + " and t.person = :person and d.date >= :from and s.status in :open",
                        Session.class)
                .setParameter("partnership", partnership.value())
                .setParameter("person", person.value())
                .setParameter("from", from)
                .setParameter("open", List.of(SessionStatus.DRAFT, SessionStatus.PUBLISHED))
                .getResultList()
                .stream()
                .filter(each -> ofProgramme(each, programme))
                .toList();
    }

    private boolean ofProgramme(Session session, String programme) {
        return !Sql.of("select 1 from course where id = ? and programme_id = ?", session.course(), programme)
                .rows(em)
                .isEmpty();
    }

    /** Published sessions whose first day has begun. */
    @AcrossPartners("A clock's work: it shows nobody anything")
    public List<Session> begun(Instant now, int most) {
        return em.createQuery(
                        "select s from Session s where s.status = :published and s.firstStart <= :now", Session.class)
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    public List<SessionWaiver> waivers(Session session) {
        return em.createQuery("select w from SessionWaiver w where w.session = :session", SessionWaiver.class)
                .setParameter("session", session.id())
                .getResultList();
    }

    /** The next reference, like S-1042: one after the other within a partnership. */
    public String nextRef(PartnershipId partnership) {
        Sql.of(
                        "insert into reference_counter (partnership_id, kind, last_number) values (?, 'SESSION', ?)"
                                + " on duplicate key update last_number = last_number + 1",
                        partnership.value(),
                        FIRST_NUMBER)
                .run(em);
        int number = Sql.of(
                        "select last_number from reference_counter where partnership_id = ? and kind = 'SESSION'",
                        partnership.value())
                .rows(em)
                .get(0)
                .number(0);
        return "S-" + number;
    }

    /**
     * Takes the time of these rooms and trainers for this transaction: the next plan that wants one of them waits, and
     * then sees what was decided. Always in the same order, so that two plans cannot wait for each other. The rows are
     * written, not only locked, because a lock alone does not reach the other nodes of a Galera cluster.
     */
    public void takeTime(Collection<String> subjects) {
        for (String subject : new TreeSet<>(subjects)) {
            Sql.of(
                            "insert into timetable (subject, plans) values (?, 1) on duplicate key update plans = plans + 1",
                            subject)
                    .run(em);
        }
    }

    /** When the room and the trainers of a session are taken by other published sessions, around its days. */
    public List<Busy> busy(Session session, PartnershipId partnership) {
        if (session.days().isEmpty()) {
            return List.of();
        }
        Instant from = session.days().get(0).startsAt();
        Instant to = session.days().get(session.days().size() - 1).endsAt();
        Sql room = Sql.of(
                "select r.id, r.name, 0, s.id, s.ref, d.starts_at, d.ends_at from session s"
                        + " join session_day d on d.session_id = s.id join room r on r.id = s.room_id"
                        + " where s.room_id = ?",
                String.valueOf(session.where().room()));
        Sql trainers = Sql.of("select t.person_id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), 1,"
                        + " s.id, s.ref, d.starts_at, d.ends_at from trainer_assignment t"
                        + " join session s on s.id = t.session_id join session_day d on d.session_id = s.id"
                        + " join person p on p.id = t.person_id where")
                .among("t.person_id", session.trainerIds());
        for (Sql each : List.of(room, trainers)) {
            each.and(
                    "and s.partnership_id = ? and s.id <> ? and s.status in ('PUBLISHED', 'RUNNING')"
                            + " and d.starts_at < ? and d.ends_at > ?",
                    partnership.value(),
                    session.id(),
                    LocalDateTime.ofInstant(to, ZoneOffset.UTC),
                    LocalDateTime.ofInstant(from, ZoneOffset.UTC));
        }
        return room.and("union all").and(trainers).rows(em).stream()
                .map(row -> new Busy(
                        row.text(0),
                        row.text(1),
                        row.flag(2),
                        row.text(3),
                        row.text(4),
                        row.instant(5),
                        row.instant(6)))
                .toList();
    }

    /** Keeps the number lists show. It is no change of the session: its version stays. */
    public void freePlaces(String session, int free) {
        Sql.of("update session set free_places = ? where id = ?", free, session).run(em);
    }

    /** The same for one place less. */
    public void placeTaken(String session) {
        Sql.of("update session set free_places = free_places - 1 where id = ?", session)
                .run(em);
    }
}
