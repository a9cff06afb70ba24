package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.cohort.CohortDraft;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.model.Cohort;
import org.hearth.cohort.model.Seats;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Keeps cohorts, their seats and the sessions they go to. That there is a cohort is known to the whole partnership. */
@ApplicationScoped
public class CohortRepository {

    /** Everybody who was selected has a seat until they withdraw. */
    private static final String SEATED =
            "exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step = 'SELECTED')";

    private static final String COLUMNS =
            "select k.id, k.programme_id, g.name, k.name, k.nominations_until, k.seats, k.about,"
                    + " k.version, (select count(*) from trainer_path t where t.cohort_id = k.id and t.standing in ('ACCREDITED',"
                    + " 'LAPSED')) from cohort k join programme g on g.id = k.programme_id where k.partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    public void add(Cohort cohort) {
        em.persist(cohort);
        em.flush();
    }

    /** A cohort nobody else changes, or takes a seat of, until the transaction ends. */
    public Cohort hold(String id, PartnershipId partnership) {
        Cohort found = em.find(Cohort.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.partnership().equals(partnership)) {
            throw new NotFound("cohort", id);
        }
        return found;
    }

    /** Says which partners have seats of their own, and where the cohort goes. */
    public void keep(Cohort cohort, CohortDraft draft, List<String> sessions) {
        em.flush();
        Sql.of("delete from cohort_seat where cohort_id = ?", cohort.id()).run(em);
        draft.partners().forEach(each -> Sql.of(
                        "insert into cohort_seat (cohort_id, partner_id, seats) values (?, ?, ?)",
                        cohort.id(),
                        each.partner(),
                        each.seats())
                .run(em));
        Sql.of("delete from cohort_session where cohort_id = ?", cohort.id()).run(em);
        sessions.forEach(
                each -> Sql.of("insert into cohort_session (cohort_id, session_id) values (?, ?)", cohort.id(), each)
                        .run(em));
    }

    /** Who has which seats. */
    public Seats seats(Cohort cohort) {
        em.flush();
        return new Seats(cohort.seats(), own(cohort.id()), count(cohort.id(), SEATED));
    }

    private Map<String, Integer> own(String cohort) {
        Map<String, Integer> own = new HashMap<>();
        Sql.of("select partner_id, seats from cohort_seat where cohort_id = ?", cohort)
                .rows(em)
                .forEach(row -> own.put(row.text(0), row.number(1)));
        return own;
    }

    private Map<String, Integer> count(String cohort, String which) {
        Map<String, Integer> found = new HashMap<>();
        Sql.of(
                        "select coalesce(t.partner_id, ''), count(*) from trainer_path t where t.cohort_id = ?"
                                + " and t.standing <> 'WITHDRAWN' and " + which + " group by t.partner_id",
                        cohort)
                .rows(em)
                .forEach(row -> found.put(row.text(0), row.number(1)));
        return found;
    }

    /** Every cohort, those that take nominations longest first. */
    public List<CohortView> all(PartnershipId partnership, LocalDate today) {
        return Sql.of(COLUMNS, partnership.value()).and("order by k.nominations_until desc, k.name").rows(em).stream()
                .map(row -> view(row, partnership, today))
                .toList();
    }

    /** One of them. */
    public CohortView view(String id, PartnershipId partnership, LocalDate today) {
        return Sql.of(COLUMNS, partnership.value()).and("and k.id = ?", id).rows(em).stream()
                .map(row -> view(row, partnership, today))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", id));
    }

    private CohortView view(Row row, PartnershipId partnership, LocalDate today) {
        String id = row.text(0);
        Map<String, Integer> taken = count(id, SEATED);
        Map<String, Integer> waiting = count(id, "not " + SEATED);
        Seats seats = new Seats(row.number(5), own(id), taken);
        return new CohortView(
                id,
                row.text(1),
                row.text(2),
                row.text(3),
                row.date(4),
                row.number(5),
                sum(waiting),
                sum(taken),
                row.number(8),
                seats.shared(),
                row.text(6),
                !today.isAfter(row.date(4)),
                shares(id, seats, waiting, partnership),
                meetings(id),
                row.number(7));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<CohortView.Share> shares(
            String cohort, Seats seats, Map<String, Integer> waiting, PartnershipId partnership) {
        Map<String, String> names = new LinkedHashMap<>();
        Sql.of(
                        "select q.id, q.name from partner q where q.partnership_id = ? and (exists (select 1 from cohort_seat c"
                                + " where c.cohort_id = ? and c.partner_id = q.id) or exists (select 1 from trainer_path t"
                                + " where t.cohort_id = ? and t.partner_id = q.id and t.standing <> 'WITHDRAWN')) order by q.name",
                        partnership.value(),
                        cohort,
                        cohort)
                .rows(em)
                .forEach(row -> names.put(row.text(0), row.text(1)));
        List<CohortView.Share> found = new ArrayList<>();
        names.forEach((id, name) -> found.add(new CohortView.Share(
                id,
                name,
                seats.own().get(id),
                waiting.getOrDefault(id, 0),
                seats.taken().getOrDefault(id, 0),
                seats.own().containsKey(id) ? Integer.valueOf(seats.left(id)) : null)));
        return found;
    }

    private List<CohortView.Meeting> meetings(String cohort) {
        return Sql.of(
                        "select s.ref, c.title, (select min(d.on_date) from session_day d where d.session_id = s.id)"
                                + " from cohort_session k join session s on s.id = k.session_id join course c on"
                                + " c.id = s.course_id where k.cohort_id = ? order by 3, 1",
                        cohort)
                .rows(em)
                .stream()
                .map(row -> new CohortView.Meeting(row.text(0), row.text(1), row.date(2)))
                .toList();
    }

    /** The days of the course a cohort goes to, in all of its sessions that are not called off. */
    public record Course(LocalDate from, LocalDate to) {}

    /** When a cohort is trained; empty while no session is in the calendar. */
    public Optional<Course> course(String cohort, PartnershipId partnership) {
        return Sql.of(
                        "select min(d.on_date), max(d.on_date) from cohort_session k join session s on s.id = k.session_id"
                                + " and s.partnership_id = ? and s.status <> 'CANCELLED' join session_day d"
                                + " on d.session_id = s.id where k.cohort_id = ?",
                        partnership.value(),
                        cohort)
                .rows(em)
                .stream()
                .filter(row -> row.date(0) != null)
                .map(row -> new Course(row.date(0), row.date(1)))
                .findFirst();
    }

    /** A session of a train-the-trainer course of the programme, by its reference. */
    public Optional<String> training(String ref, String programme, PartnershipId partnership) {
        return Sql.of(
                        "select s.id from session s join course c on c.id = s.course_id where s.ref = ? and"
                                + " s.partnership_id = ? and c.programme_id = ? and c.level = 'TRAIN_THE_TRAINER'"
                                + " and s.status <> 'CANCELLED'",
                        ref,
                        partnership.value(),
                        programme)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }
}
