package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.security.Scope;

/** Finds out whether what is published still has somebody accredited to lead it, where the programme asks for that. */
@ApplicationScoped
public class LeadQueries {

    private static final String ASKS =
            "coalesce((select max(f.accredited_trainers) from fidelity_rule f where f.programme_id ="
                    + " c.programme_id and f.level = c.level and f.from_date <= d.on_date and (f.to_date is null or f.to_date >="
                    + " d.on_date)), (select max(f.accredited_trainers) from fidelity_rule f where f.programme_id = c.programme_id and"
                    + " f.level is null and f.from_date <= d.on_date and (f.to_date is null or f.to_date >= d.on_date)), 0)";

    @PersistenceContext
    EntityManager em;

    /** The first day from today on which nobody accredited leads the published session; empty while each day has a lead. */
    public Optional<LocalDate> unled(String session, Scope scope, LocalDate today) {
        return Sql.of(
                        "select d.on_date from session s join course c on c.id = s.course_id"
                                + " join session_day d on d.session_id = s.id where s.id = ? and s.partnership_id = ?"
                                + " and s.status in ('PUBLISHED', 'RUNNING') and d.on_date >= ? and " + ASKS
                                + " > 0 and not exists (select 1 from trainer_assignment a join trainer_accreditation r on"
                                + " r.person_id = a.person_id and r.programme_id = c.programme_id and not r.provisional"
                                + " and r.from_date <= d.on_date and (r.to_date is null or r.to_date >= d.on_date)"
                                + " and (r.active_until is null or r.active_until >= ?) where a.session_id = s.id"
                                + " and a.role = 'LEAD') order by d.on_date",
                        session,
                        scope.partnership().value(),
                        today,
                        today)
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> row.date(0));
    }
}
