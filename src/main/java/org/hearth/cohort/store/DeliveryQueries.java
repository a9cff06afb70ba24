package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.cohort.Trained;
import org.hearth.cohort.model.HeldSession;
import org.hearth.cohort.model.StepTaken;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.kernel.Row;

/** Reads the sessions of a programme that steps of a path were taken at. */
@ApplicationScoped
public class DeliveryQueries {

    private static final String OVER =
            "(s.status = 'COMPLETED' or (select max(d.on_date) from session_day d where d.session_id = s.id) < ?)";
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /** A session of the path's programme by its reference, with what the trainer was there. */
    public Optional<HeldSession> session(String ref, TrainerPath path, LocalDate today, List<StepTaken> steps) {
        return Sql.of(
                        "select s.id, (select group_concat(d.on_date) from session_day d where d.session_id = s.id), if("
                                + OVER
                                + ", 1, 0), (select min(a.role) from trainer_assignment a where a.session_id = s.id and"
                                + " a.person_id = ?), (select group_concat(l.person_id) from trainer_assignment l where"
                                + " l.session_id = s.id and l.role = 'LEAD') from session s join course c on c.id = s.course_id"
                                + " where s.ref = ? and s.partnership_id = ? and c.programme_id = ? and s.status <> 'CANCELLED'",
                        today,
                        path.person().value(),
                        ref,
                        path.partnership().value(),
                        path.programme())
                .rows(em)
                .stream()
                .map(row -> held(row, steps))
                .findFirst();
    }

    private static HeldSession held(Row row, List<StepTaken> steps) {
        Set<LocalDate> days = listed(row.text(1)).map(LocalDate::parse).collect(Collectors.toSet());
        boolean counted = steps.stream().anyMatch(each -> row.text(0).equals(each.session()));
        return new HeldSession(
                row.text(0),
                days,
                row.number(2) == 1,
                row.text(3),
                listed(row.text(4)).collect(Collectors.toSet()),
                counted);
    }

    private static Stream<String> listed(String values) {
        return values == null ? Stream.empty() : Stream.of(values.split(","));
    }

    /** Sessions of the path's programme the trainer trained, as lead or beside, that have been held; the newest first. */
    public List<Trained> trained(TrainerPath path, LocalDate today) {
        return Sql.of(
                        "select s.ref, c.title, (select max(d.on_date) from session_day d where d.session_id = s.id)"
                                + " from session s join course c on c.id = s.course_id join trainer_assignment a on"
                                + " a.session_id = s.id and a.role in ('LEAD', 'CO') where a.person_id = ? and c.programme_id = ?"
                                + " and s.partnership_id = ? and s.status <> 'CANCELLED' and " + OVER
                                + " order by 3 desc, 1",
                        path.person().value(),
                        path.programme(),
                        path.partnership().value(),
                        today)
                .rows(em, 0, MOST)
                .stream()
                .map(row -> new Trained(row.text(0), row.text(1), row.date(2)))
                .toList();
    }
}
