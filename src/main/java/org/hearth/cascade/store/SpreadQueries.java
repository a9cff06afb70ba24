package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cascade.ReachBy;
import org.hearth.cascade.SinglePoint;
import org.hearth.cascade.model.Programme;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Reads how far a programme spread, and on whom it hangs. */
@ApplicationScoped
public class SpreadQueries {

    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";
    private static final String ACCREDITED = "from trainer_accreditation a join person p on p.id = a.person_id"
            + " left join engagement e on e.person_id = a.person_id and e.is_primary and e.from_date <= ?"
            + " and (e.to_date is null or e.to_date >= ?) %s where a.programme_id = ? and a.from_date <= ?"
            + " and least(coalesce(a.to_date, date '9999-12-31'), coalesce(a.active_until, date '9999-12-31')) >= ?"
            + " and not a.provisional and p.status = 'ACTIVE'";

    @PersistenceContext
    EntityManager em;

    /** How many people of each partner, and within it of each hub or sector, were reached. Raw: whoever shows it makes it safe. */
    public List<Cell> reach(Programme programme, ReachBy by, Scope scope) {
        return by == ReachBy.HUB ? byHub(programme, scope) : byPartner(programme, by, scope);
    }

    private List<Cell> byPartner(Programme programme, ReachBy by, Scope scope) {
        Sql sql = Sql.of("select q.id, " + (by == ReachBy.PARTNER ? "q.name" : "q.sector") + ", r.people,");
        return cells(Own.partner(sql, "q.id", scope)
                .and(
                        "from lineage_partner r join partner q on q.id = r.partner_id where r.ancestor_id = ?"
                                + " and r.people > 0 order by 2, q.id",
                        programme.id()));
    }

    private List<Cell> byHub(Programme programme, Scope scope) {
        Sql sql = Sql.of("select l.partner_id, h.name, count(distinct l.person_id),");
        return cells(Own.partner(sql, "l.partner_id", scope)
                .and(
                        "from lineage l left join hub h on h.id = l.hub_id where l.programme_id = ? and l.counts"
                                + " group by l.hub_id, l.partner_id order by h.name is null, h.name, l.partner_id",
                        programme.id()));
    }

    private List<Cell> cells(Sql sql) {
        return sql.rows(em).stream()
                .map(row -> new Cell(row.text(0), row.text(1), row.number(2), row.flag(3)))
                .toList();
    }

    /** Trainers who alone are accredited today: in the programme, at a partner, at a hub. */
    public List<SinglePoint> alone(Programme programme, LocalDate today) {
        List<SinglePoint> found = new java.util.ArrayList<>(alone(programme, today, SinglePoint.Why.PROGRAMME));
        if (found.isEmpty()) {
            found.addAll(alone(programme, today, SinglePoint.Why.PARTNER));
            found.addAll(alone(programme, today, SinglePoint.Why.HUB));
        }
        return found;
    }

    private List<SinglePoint> alone(Programme programme, LocalDate today, SinglePoint.Why why) {
        String place =
                switch (why) {
                    case PARTNER -> "join partner w on w.id = e.partner_id";
                    case HUB -> "join hub w on w.id = e.hub_id";
                    default -> "";
                };
        boolean whole = place.isEmpty();
        return Sql.of("select min(p.id), min(" + NAME + "), " + (whole ? "null" : "w.name"))
                .and(
                        ACCREDITED.formatted(place) + (whole ? "" : " group by w.id, w.name")
                                + " having count(distinct p.id) = 1" + (whole ? "" : " order by w.name"),
                        today,
                        today,
                        programme.id(),
                        today,
                        today)
                .rows(em)
                .stream()
                .map(row -> new SinglePoint(row.text(0), row.text(1), why, row.text(2), 0))
                .toList();
    }

    /** Trainers below whom at least the programme's share of everybody trained stands. Their names stand at their sessions. */
    public List<SinglePoint> heavy(Programme programme) {
        return Sql.of(
                        "select p.id, " + NAME
                                + ", max(l.people), t.people from lineage l join person p on p.id = l.person_id"
                                + " join (select count(distinct person_id) as people from lineage_reach where ancestor_id = ?) t"
                                + " join cascade_programme c on c.programme_id = l.programme_id where l.programme_id = ?"
                                + " and l.kind in ('ELSEWHERE', 'TRAINER') and l.people > 0"
                                + " and l.people * 100 >= t.people * c.single_percent group by p.id order by max(l.people) desc",
                        programme.id(),
                        programme.id())
                .rows(em)
                .stream()
                .map(SpreadQueries::heavy)
                .toList();
    }

    private static SinglePoint heavy(Row row) {
        int percent = Math.round(100f * row.number(2) / row.number(3));
        return new SinglePoint(row.text(0), row.text(1), SinglePoint.Why.SHARE, null, percent);
    }

    /** People of one partner; {@code name} is the partner's, the hub's or the sector. */
    public record Cell(String partner, String name, int people, boolean own) {}
}
