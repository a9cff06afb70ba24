package org.hearth.cascade.store;

import java.time.LocalDate;
import org.hearth.security.Scope;

/** Whose people the reader may see by name, in SQL: through an engagement that has not ended, as everywhere. */
final class Own {

    private Own() {}

    /** Adds a condition, true for {@code person} (a column) within the scope. */
    static Sql person(Sql sql, String person, Scope scope, LocalDate today) {
        if (scope.everyone()) {
            return sql.and("true");
        }
        sql.and(
                        "(" + person + " = ? or exists (select 1 from engagement e where e.person_id = " + person,
                        scope.self().value())
                .and("and (e.to_date is null or e.to_date >= ?) and (e.partner_id in", today)
                .in(scope.partnerIds())
                .and("or e.hub_id in")
                .in(scope.hubIds());
        if (scope.reachesVolunteers()) {
            sql.and("or e.kind = 'VOLUNTEER' and (e.partner_id in")
                    .in(scope.volunteersOfIds())
                    .and("or e.hub_id in")
                    .in(scope.volunteersAtIds())
                    .and(")");
        }
        if (scope.team()) {
            sql.and("or e.manager_person_id = ?", scope.self().value());
        }
        return sql.and(")))");
    }

    /** Adds a condition, true for a {@code partner} (a column) all of whose people are within the scope. */
    static Sql partner(Sql sql, String partner, Scope scope) {
        return scope.everyone() ? sql.and("true") : sql.and(partner + " in").in(scope.partnerIds());
    }
}
