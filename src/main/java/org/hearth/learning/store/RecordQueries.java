package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.learning.AttendedView;
import org.hearth.learning.Outcome;

/** Reads what people attended without having an award for it, and what they still have to do. */
@ApplicationScoped
public class RecordQueries {

    private static final String WITHOUT_AWARD = " from completion k join course c on c.id = k.course_id"
            + " join session s on s.id = k.session_id where k.person_id = ? and k.partnership_id = ?"
            + " and not exists (select 1 from award a where a.active_booking = k.booking_id)";

    @PersistenceContext
    EntityManager em;

    /** Sessions attended, or not, that gave no award; newest first. The caller has found the person within a scope. */
    public List<AttendedView> withoutAward(PersonId person, PartnershipId partnership) {
        Query rows = em.createNativeQuery("select s.ref, c.title, (select max(d.on_date) from session_day d"
                + " where d.session_id = s.id), k.outcome" + WITHOUT_AWARD + " order by s.first_start desc limit 200");
        rows.setParameter(1, person.value());
        rows.setParameter(2, partnership.value());
        return Row.all(rows.getResultList()).stream()
                .map(row -> new AttendedView(row.text(0), row.text(1), row.date(2), Outcome.valueOf(row.text(3))))
                .toList();
    }

    /** Courses attended in full that wait for further conditions. */
    public List<Waiting> waiting(PersonId person, PartnershipId partnership) {
        Query rows = em.createNativeQuery(
                "select k.booking_id, c.ref, c.title, concat_ws(' ', c.conditions, (select 'EVALUATION' from booking b"
                        + " join policy_house_rule r on r.policy_id = b.policy_id and r.what = 'EVALUATION_FIRST'"
                        + " where b.id = k.booking_id)), (select group_concat(m.condition_code)"
                        + " from condition_met m where m.booking_id = k.booking_id), (select min(d.on_date) from session_day d"
                        + " where d.session_id = s.id), (select max(d.on_date) from session_day d where d.session_id = s.id)"
                        + WITHOUT_AWARD
                        + " and k.outcome = 'FULL' order by s.first_start");
        rows.setParameter(1, person.value());
        rows.setParameter(2, partnership.value());
        return Row.all(rows.getResultList()).stream().map(row -> waiting(row)).toList();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.text(0),
                row.text(1),
                row.text(2),
                codes(row.text(3)),
                codes(row.text(4)),
                row.date(5),
                row.date(6));
    }

    /** The codes of a column: the catalogue parts them by spaces, {@code group_concat} by commas. */
    static List<String> codes(String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : List.of(joined.strip().split("[\\s,]+"));
    }

    /** A course attended in full: the conditions it asks and those met, by code, and its first and last day. */
    public record Waiting(
            String booking,
            String courseRef,
            String courseTitle,
            List<String> asked,
            List<String> met,
            LocalDate firstDay,
            LocalDate lastDay) {

        /** What is still to do, beyond having been there. */
        public List<String> missing() {
            return asked.stream()
                    .distinct()
                    .filter(code -> !"FULL_ATTENDANCE".equals(code) && !met.contains(code))
                    .toList();
        }
    }
}
