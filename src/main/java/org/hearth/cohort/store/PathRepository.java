package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.Delivery;
import org.hearth.cohort.model.StepTaken;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.AccreditationId;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps the paths of trainers and their steps, and reads what they rest on. */
@ApplicationScoped
public class PathRepository {

    @PersistenceContext
    EntityManager em;

    public void add(TrainerPath path) {
        em.persist(path);
    }

    public void add(StepTaken step) {
        em.persist(step);
    }

    public void flush() {
        em.flush();
    }

    /** A path within the scope, to go on with; refused as not found otherwise. */
    public TrainerPath get(String id, Scope scope, LocalDate today) {
        boolean within = !Sql.of("select 1 from trainer_path t where t.id = ?", id)
                .reaching(scope, today)
                .rows(em)
                .isEmpty();
        TrainerPath found = within ? em.find(TrainerPath.class, id) : null;
        if (found == null) {
            throw new NotFound("cohort", id);
        }
        return found;
    }

    /** The path somebody is on for a programme, unless they withdrew. */
    public Optional<TrainerPath> live(PersonId person, String programme, PartnershipId partnership) {
        return em
                .createQuery(
                        "select t from TrainerPath t where t.person = :person and t.programme = :programme"
                                + " and t.partnership = :partnership and t.standing <> :gone",
                        TrainerPath.class)
                .setParameter("person", person.value())
                .setParameter("programme", programme)
                .setParameter("partnership", partnership.value())
                .setParameter("gone", Standing.WITHDRAWN)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Everybody who trains a programme or once did, and has not withdrawn. */
    public List<TrainerPath> trainers(String programme, PartnershipId partnership) {
        return em.createQuery(
                        "select t from TrainerPath t where t.programme = :programme and t.partnership = :partnership"
                                + " and t.standing = :trains order by t.id",
                        TrainerPath.class)
                .setParameter("programme", programme)
                .setParameter("partnership", partnership.value())
                .setParameter("trains", Standing.ACCREDITED)
                .getResultList();
    }

    /** Paths on which something has run out by the day and that is not written down. */
    @AcrossPartners("The clock: it shows nothing to anybody")
    public List<TrainerPath> ranOut(LocalDate day, int most) {
        return em.createQuery(
                        "select t from TrainerPath t where t.standing = :trains and t.lapsesOn <= :day order by t.lapsesOn",
                        TrainerPath.class)
                .setParameter("trains", Standing.ACCREDITED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Paths whose warning has begun and that nobody was warned of. */
    @AcrossPartners("The clock: it shows nothing to anybody")
    public List<TrainerPath> toWarn(LocalDate day, int most) {
        return em.createQuery(
                        "select t from TrainerPath t where t.standing = :trains and t.atRiskFrom <= :day"
                                + " and t.lapsesOn > :day and (t.warnedOf is null or t.warnedOf <> t.lapsesOn)"
                                + " order by t.lapsesOn",
                        TrainerPath.class)
                .setParameter("trains", Standing.ACCREDITED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** The steps of a path, in the order in which they were taken. */
    public List<StepTaken> steps(TrainerPath path) {
        return em.createQuery(
                        "select s from StepTaken s where s.path = :path order by s.on, s.at, s.id", StepTaken.class)
                .setParameter("path", path.id())
                .getResultList();
    }

    /** The number and the last day of the newest award of a level of the programme that counts on the day. */
    public Optional<Held> award(TrainerPath path, CourseLevel level, LocalDate on) {
        return Sql.of(
                        "select a.number, a.last_day, a.session_id from award a join course c on c.id = a.course_id"
                                + " where a.person_id = ? and a.partnership_id = ? and c.programme_id = ? and a.level = ?"
                                + " and a.status = 'ACTIVE' and (a.renew_by is null or a.renew_by >= ?)"
                                + " order by a.last_day desc",
                        path.person().value(),
                        path.partnership().value(),
                        path.programme(),
                        level.name(),
                        on)
                .rows(em, 0, 1)
                .stream()
                .map(row -> new Held(row.text(0), row.date(1), row.text(2)))
                .findFirst();
    }

    /** An award somebody holds. */
    public record Held(String number, LocalDate lastDay, String session) {}

    /** What somebody delivered of the programme, as lead or beside, once its register was finished. */
    public List<Delivery> deliveries(TrainerPath path) {
        return Sql.of(
                        "select max(d.on_date), a.role from trainer_assignment a join session s on s.id = a.session_id"
                                + " join session_day d on d.session_id = s.id join course c on c.id = s.course_id"
                                + " where a.person_id = ? and c.programme_id = ? and s.partnership_id = ?"
                                + " and s.status = 'COMPLETED' and a.role in ('LEAD', 'CO') group by s.id, a.role",
                        path.person().value(),
                        path.programme(),
                        path.partnership().value())
                .rows(em)
                .stream()
                .map(row -> new Delivery(row.date(0), "LEAD".equals(row.text(1))))
                .toList();
    }

    /** Who trained somebody for the programme, at any of its courses: nobody of them observes. */
    public List<PersonId> trainedBy(TrainerPath path) {
        return Sql.of(
                        "select distinct ta.person_id from award a join course c on c.id = a.course_id"
                                + " join trainer_assignment ta on ta.session_id = a.session_id and ta.role in ('LEAD', 'CO')"
                                + " where a.person_id = ? and a.partnership_id = ? and c.programme_id = ?",
                        path.person().value(),
                        path.partnership().value(),
                        path.programme())
                .rows(em)
                .stream()
                .map(row -> new PersonId(row.text(0)))
                .toList();
    }

    /** The programme of a course; empty where it has none. */
    public Optional<String> programmeOf(String course, PartnershipId partnership) {
        return Sql.of(
                        "select programme_id from course where id = ? and partnership_id = ?"
                                + " and programme_id is not null",
                        course,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /** The generation after that of whoever led the session; empty where that is not known. */
    public Optional<Integer> generationAfter(String session, TrainerPath path) {
        return session == null
                ? Optional.empty()
                : Sql.of(
                                "select max(t.generation) + 1 from trainer_path t join trainer_assignment a on"
                                        + " a.person_id = t.person_id and a.role = 'LEAD' where a.session_id = ?"
                                        + " and t.programme_id = ?",
                                session,
                                path.programme())
                        .rows(em)
                        .stream()
                        .map(row -> row.numberOrNull(0))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** A path nobody else goes on with until the transaction ends. */
    @AcrossPartners("The clock: it shows nothing to anybody")
    public TrainerPath held(String id) {
        return em.find(TrainerPath.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The path an accreditation belongs to. */
    public Optional<TrainerPath> by(AccreditationId accreditation, PartnershipId partnership) {
        return em
                .createQuery(
                        "select t from TrainerPath t where t.accreditation = :row and t.partnership = :partnership",
                        TrainerPath.class)
                .setParameter("row", accreditation.value())
                .setParameter("partnership", partnership.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The partner somebody works for, the primary one first. */
    public Optional<PartnerId> workplace(PersonId person, PartnershipId partnership) {
        return Sql.of(
                        "select e.partner_id from engagement e join partner q on q.id = e.partner_id where e.person_id = ?"
                                + " and q.partnership_id = ? order by e.to_date is null desc, e.is_primary desc, e.from_date desc",
                        person.value(),
                        partnership.value())
                .rows(em, 0, 1)
                .stream()
                .map(row -> new PartnerId(row.text(0)))
                .findFirst();
    }

    /**
     * Somebody who trained a session.
     *
     * @param mentor who led it, when they were beside; null for whoever led
     */
    public record Assisted(PersonId person, String mentor, LocalDate lastDay) {}

    /** Who trained a session, as lead or beside. */
    public List<Assisted> trainersOf(String session, PartnershipId partnership) {
        return Sql.of(
                        "select a.person_id, if(a.role = 'CO', (select min(l.person_id) from trainer_assignment l where"
                                + " l.session_id = s.id and l.role = 'LEAD'), null), (select max(d.on_date) from session_day d"
                                + " where d.session_id = s.id) from trainer_assignment a join session s on s.id = a.session_id"
                                + " where s.id = ? and s.partnership_id = ? and a.role in ('LEAD', 'CO') order by a.person_id",
                        session,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Assisted(new PersonId(row.text(0)), row.text(1), row.date(2)))
                .toList();
    }

    /** Whether a session is a step of the path already. */
    public boolean assisted(TrainerPath path, String session) {
        return steps(path).stream().anyMatch(each -> session.equals(each.session()));
    }

    /** Whether somebody may train the programme on the day or later by whatever row there is: none is opened beside it. */
    public boolean trainsAlready(TrainerPath path, LocalDate day) {
        return !Sql.of(
                        "select 1 from trainer_accreditation where person_id = ? and programme_id = ? and partnership_id = ?"
                                + " and (to_date is null or to_date >= ?)",
                        path.person().value(),
                        path.programme(),
                        path.partnership().value(),
                        day)
                .rows(em)
                .isEmpty();
    }

    /** The last day on which a step was taken that comes before delivering beside a mentor; no delivery before it counts. */
    public LocalDate mayAssistSince(TrainerPath path) {
        return steps(path).stream()
                .filter(each -> EnumSet.of(Step.TRAINED, Step.AGREEMENT_SIGNED, Step.REGISTERED)
                        .contains(each.step()))
                .map(StepTaken::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
