package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearth.cascade.CascadeSettings;
import org.hearth.cascade.model.Programme;

/** Keeps from when on a programme's cascade is called at risk. */
@ApplicationScoped
public class SettingsRepository {

    private static final CascadeSettings UNSET = new CascadeSettings(12, 40);

    @PersistenceContext
    EntityManager em;

    /** What is set for a programme, or stands until then. */
    public CascadeSettings of(Programme programme) {
        return Sql.of(
                        "select dormant_months, single_percent from cascade_programme where programme_id = ?",
                        programme.id())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> new CascadeSettings(row.number(0), row.number(1)))
                .orElse(UNSET);
    }

    /** Sets both. */
    public void keep(Programme programme, CascadeSettings set) {
        Sql.of(
                        "insert into cascade_programme (programme_id, partnership_id, dormant_months, single_percent)"
                                + " select id, partnership_id, ?, ? from programme where id = ?"
                                + " on duplicate key update dormant_months = values(dormant_months),"
                                + " single_percent = values(single_percent)",
                        set.dormantMonths(),
                        set.singlePercent(),
                        programme.id())
                .run(em);
    }
}
