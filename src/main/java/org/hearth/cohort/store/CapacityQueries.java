package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;

/** Counts what the reach of a programme rests on. Numbers of the whole partnership, and nobody's name. */
@ApplicationScoped
public class CapacityQueries {

    private static final String WORKS =
            " from engagement e join person p on p.id = e.person_id left join hub h on h.id ="
                    + " e.hub_id where e.partnership_id = ? and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)"
                    + " and p.status = 'ACTIVE'";

    @PersistenceContext
    EntityManager em;

    /** How many people work or volunteer in the partnership on the day, at hubs of a locality when it is given. */
    public int people(String locality, PartnershipId partnership, LocalDate on) {
        return counted(works("count(distinct e.person_id)", locality, partnership, on));
    }

    /** How many of them hold an award of the programme that counts on the day. */
    public int reached(String programme, String locality, PartnershipId partnership, LocalDate on) {
        return counted(works("count(distinct e.person_id)", locality, partnership, on)
                .and(
                        "and exists (select 1 from award a join course c on c.id = a.course_id where a.person_id = e.person_id"
                                + " and c.programme_id = ? and a.status = 'ACTIVE' and (a.renew_by is null or a.renew_by >= ?))",
                        programme,
                        on));
    }

    private static Sql works(String what, String locality, PartnershipId partnership, LocalDate on) {
        Sql sql = Sql.of("select " + what + WORKS, partnership.value(), on, on);
        return locality == null ? sql : sql.and("and h.locality_id = ?", locality);
    }

    private int counted(Sql sql) {
        return (int) sql.rows(em).get(0).count(0);
    }

    /** The places of sessions of the programme that are published and end by the day. */
    public int planned(String programme, String locality, PartnershipId partnership, LocalDate from, LocalDate until) {
        Sql sql = Sql.of(
                "select coalesce(sum(s.capacity), 0) from session s join course c on c.id = s.course_id where"
                        + " s.partnership_id = ? and c.programme_id = ? and c.level <> 'TRAIN_THE_TRAINER' and s.status ="
                        + " 'PUBLISHED' and exists (select 1 from session_day d where d.session_id = s.id and d.number = 1 and"
                        + " d.on_date > ?) and not exists (select 1 from session_day l where l.session_id = s.id and l.on_date > ?)",
                partnership.value(),
                programme,
                from,
                until);
        return counted(locality == null ? sql : sql.and("and s.locality_id = ?", locality));
    }

    /**
     * When the accreditation of each trainer who may lead today runs out though they deliver; empty for never. What runs out for
     * want of deliveries does not, since the forecast is of trainers who deliver.
     */
    public List<Optional<LocalDate>> lapses(String programme, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select if(t.lapse_cause like 'DELIVERIES%', t.valid_until + interval 1 day, t.lapses_on) from trainer_path t where t.partnership_id = ? and t.programme_id = ? and t.standing ="
                                + " 'ACCREDITED' and t.since_date <= ? and (t.lapses_on is null or t.lapses_on > ?)",
                        partnership.value(), programme, today, today)
                .rows(em)
                .stream()
                .map(row -> Optional.ofNullable(row.date(0)))
                .toList();
    }

    /**
     * What the programme asks of a course on the day.
     *
     * @param together how many trainers
     * @param group the largest group; null where it does not say
     */
    public record Asked(int together, Integer group) {}

    /** The rule for its foundation courses, or the one for every level. */
    public Asked asked(String programme, PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select f.min_trainers, f.max_group from fidelity_rule f join programme g on g.id = f.programme_id where"
                                + " g.partnership_id = ? and f.programme_id = ? and f.from_date <= ? and (f.to_date is null or"
                                + " f.to_date >= ?) and (f.level is null or f.level = 'FOUNDATION') and f.course_ref is null"
                                + " order by f.level is null, f.from_date desc",
                        partnership.value(),
                        programme,
                        on,
                        on)
                .rows(em, 0, 1)
                .stream()
                .map(row -> new Asked(row.number(0), row.numberOrNull(1)))
                .findFirst()
                .orElse(new Asked(1, null));
    }
}
