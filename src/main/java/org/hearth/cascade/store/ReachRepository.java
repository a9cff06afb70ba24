package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.cascade.model.Placed;
import org.hearth.cascade.model.ReachChange;
import org.hearth.cascade.model.Reached;
import org.hearth.security.AcrossPartners;

/** Keeps whom each row reaches. The programme is held. */
@ApplicationScoped
@AcrossPartners("Writes the whole lineage; it shows nobody anything")
public class ReachRepository {

    @PersistenceContext
    EntityManager em;

    /** The rows above one, from the root down. */
    public List<String> above(Placed row) {
        return Sql.of(
                        "with recursive up as (select id, parent_id, generation from lineage where id = ?"
                                + " union all select p.id, p.parent_id, p.generation from up join lineage p on p.id = up.parent_id)"
                                + " select id from up where id <> ? order by generation",
                        row.id(),
                        row.id())
                .rows(em)
                .stream()
                .map(each -> each.text(0))
                .toList();
    }

    /** How some rows reach a person, at each partner. */
    public Map<String, List<Reached>> of(List<String> ancestors, String person) {
        return Sql.of(
                        "select ancestor_id, partner_id, awards, direct, as_trainer from lineage_reach where ancestor_id in")
                .in(ancestors)
                .and("and person_id = ?", person)
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new Reached(row.text(1), row.number(2), row.number(3), row.number(4)),
                                Collectors.toList())));
    }

    /** Writes what one award changes for the rows above it and for the programme. */
    public void write(List<ReachChange> changes, String person) {
        for (ReachChange change : changes) {
            Reached now = change.now();
            if (now.awards() == 0) {
                Sql.of(
                                "delete from lineage_reach where ancestor_id = ? and person_id = ? and partner_id = ?",
                                change.ancestor(),
                                person,
                                now.partner())
                        .run(em);
            }
            count(change);
        }
        keep(changes.stream().filter(each -> each.now().awards() > 0).toList(), person);
        partners(changes);
    }

    /** A session was taught below these rows. */
    public void taught(List<String> ancestors, LocalDate on) {
        if (!ancestors.isEmpty()) {
            Sql.of("update lineage set last_below = greatest(coalesce(last_below, ?), ?) where id in", on, on)
                    .in(ancestors)
                    .run(em);
        }
    }

    private void count(ReachChange change) {
        if (change.people() != 0 || change.direct() != 0) {
            Sql.of(
                            "update lineage set people = people + ?, direct = direct + ? where id = ?",
                            change.people(),
                            change.direct(),
                            change.ancestor())
                    .run(em);
        }
    }

    private void keep(List<ReachChange> kept, String person) {
        if (kept.isEmpty()) {
            return;
        }
        Sql sql = Sql.of(
                "insert into lineage_reach (ancestor_id, person_id, partner_id, awards, direct, as_trainer) values");
        String comma = "";
        for (ReachChange each : kept) {
            Reached now = each.now();
            sql.and(
                    comma + "(?, ?, ?, ?, ?, ?)",
                    each.ancestor(),
                    person,
                    now.partner(),
                    now.awards(),
                    now.direct(),
                    now.asTrainer());
            comma = ", ";
        }
        sql.and("on duplicate key update awards = values(awards), direct = values(direct),"
                        + " as_trainer = values(as_trainer)")
                .run(em);
    }

    private void partners(List<ReachChange> changes) {
        Sql sql = Sql.of(
                "insert into lineage_partner (ancestor_id, partner_id, people, direct, trainers, practitioners) values");
        String comma = "";
        for (ReachChange each : changes) {
            ReachChange.AtPartner at = each.partner();
            sql.and(
                    comma + "(?, ?, ?, ?, ?, ?)",
                    each.ancestor(),
                    each.now().partner(),
                    at.people(),
                    at.direct(),
                    at.trainers(),
                    at.practitioners());
            comma = ", ";
        }
        sql.and(
                        "on duplicate key update people = people + values(people), direct = direct + values(direct),"
                                + " trainers = trainers + values(trainers), practitioners = practitioners + values(practitioners)")
                .run(em);
    }
}
