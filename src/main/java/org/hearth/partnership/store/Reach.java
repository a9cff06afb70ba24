package org.hearth.partnership.store;

import java.time.LocalDate;
import org.hearth.security.Scope;

/**
 * A scope over people, in SQL. Somebody is within it through an engagement that has not ended: with one of the
 * partners, at one of the hubs, or with the viewer as manager; as a volunteer where the scope reaches volunteers only.
 * The viewer is always within their own scope.
 */
final class Reach {

    private static final String NOT_ENDED = "(e.to_date is null or e.to_date >= ?)";

    private Reach() {}

    /** Adds a join that keeps those of {@code person p} who are within the scope; nothing for the whole partnership. */
    static Sql people(Sql sql, Scope scope, LocalDate today) {
        if (scope.everyone()) {
            return sql;
        }
        sql.add("join (select id from person where id = ?", scope.self().value());
        if (!scope.partners().isEmpty()) {
            sql.add("union select e.person_id from engagement e where " + NOT_ENDED + " and e.partner_id in", today)
                    .in(scope.partnerIds());
        }
        if (!scope.hubs().isEmpty()) {
            sql.add("union select e.person_id from engagement e where " + NOT_ENDED + " and e.hub_id in", today)
                    .in(scope.hubIds());
        }
        if (scope.reachesVolunteers()) {
            sql.add("union select e.person_id from engagement e where " + NOT_ENDED + " and", today);
            volunteers(sql, scope);
        }
        if (scope.team()) {
            sql.add(
                    "union select e.person_id from engagement e where " + NOT_ENDED + " and e.manager_person_id = ?",
                    today,
                    scope.self().value());
        }
        return sql.add(") reach on reach.id = p.id");
    }

    /** Adds a condition that keeps those of {@code engagement e} that are within the scope. */
    static Sql engagements(Sql sql, Scope scope) {
        if (scope.everyone()) {
            return sql;
        }
        sql.add("and (e.person_id = ?", scope.self().value());
        if (!scope.partners().isEmpty()) {
            sql.add("or e.partner_id in").in(scope.partnerIds());
        }
        if (!scope.hubs().isEmpty()) {
            sql.add("or e.hub_id in").in(scope.hubIds());
        }
        if (scope.reachesVolunteers()) {
            volunteers(sql.add("or"), scope);
        }
        if (scope.team()) {
            sql.add("or e.manager_person_id = ?", scope.self().value());
        }
        return sql.add(")");
    }

    private static void volunteers(Sql sql, Scope scope) {
        sql.add("(e.kind = 'VOLUNTEER' and (e.partner_id in")
                .in(scope.volunteersOfIds())
                .add("or e.hub_id in")
                .in(scope.volunteersAtIds())
                .add("))");
    }
}
