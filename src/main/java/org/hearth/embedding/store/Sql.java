package org.hearth.embedding.store;

import org.hearth.kernel.Statement;
import org.hearth.security.Scope;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds the condition that engagement {@code e} is within the scope. */
    Sql engaged(Scope scope) {
        if (scope.everyone()) {
            return this;
        }
        and("and (e.person_id = ?", scope.self().value());
        in("or e.partner_id in", scope.partnerIds()).in("or e.hub_id in", scope.hubIds());
        if (scope.reachesVolunteers()) {
            in("or e.kind = 'VOLUNTEER' and (e.partner_id in", scope.volunteersOfIds())
                    .in("or e.hub_id in", scope.volunteersAtIds())
                    .and(")");
        }
        if (scope.team()) {
            and("or e.manager_person_id = ?", scope.self().value());
        }
        return and(")");
    }

    @Override
    protected Sql self() {
        return this;
    }
}
