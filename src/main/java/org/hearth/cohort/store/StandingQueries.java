package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearth.cohort.Standing;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.model.Upkeep;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.TrainerStandings.Stands;
import org.hearth.scheduling.TrainerStandings.Trainer;

/** Reads how trainers stand. */
@ApplicationScoped
public class StandingQueries {

    @PersistenceContext
    EntityManager em;

    /** How those of the people stand who may train a programme or could once; of several paths the newest says. */
    public Map<Trainer, Stands> today(Collection<String> people, PartnershipId partnership, LocalDate today) {
        Map<Trainer, Stands> found = new HashMap<>();
        Sql.of(
                        "select person_id, programme_id, standing, lapses_on, at_risk_from, lapse_cause from trainer_path"
                                + " where partnership_id = ? and standing in ('ACCREDITED', 'LAPSED')",
                        partnership.value())
                .in("and person_id in", people)
                .and("order by created_at, id")
                .rows(em)
                .forEach(row -> found.put(new Trainer(row.text(0), row.text(1)), read(row, today)));
        return found;
    }

    private static Stands read(Row row, LocalDate today) {
        LocalDate lapses = row.date(3);
        Standing standing = TrainerPath.standing(Standing.valueOf(row.text(2)), lapses, row.date(4), today);
        return new Stands(
                standing == Standing.AT_RISK,
                standing == Standing.LAPSED ? lapses : null,
                Upkeep.Cause.REFRESHER.name().equals(row.text(5)));
    }
}
