package org.hearth.learning.store;

import org.hearth.kernel.Statement;
import org.hearth.security.Scope;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds the condition that session {@code s} is hosted by a partner within the scope: one the viewer plans. */
    Sql planned(Scope scope) {
        and("and s.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        return scope.partnerIds().isEmpty() ? and("and false") : in("and s.host_partner_id in", scope.partnerIds());
    }

    /** Adds the condition that session {@code s} is hosted by a partner within the scope, or trained by the viewer. */
    Sql hosted(Scope scope) {
        and("and s.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        and(
                "and (exists (select 1 from trainer_assignment t where t.session_id = s.id and t.person_id = ?)",
                scope.self().value());
        return in("or s.host_partner_id in", scope.partnerIds()).and(")");
    }

    /** Adds the condition that engagement {@code e}, for partner column {@code partner}, is within the scope. */
    Sql engaged(Scope scope, String partner) {
        if (scope.everyone()) {
            return this;
        }
        in("and (" + partner + " in", scope.partnerIds()).in("or e.hub_id in", scope.hubIds());
        if (scope.reachesVolunteers()) {
            in("or e.kind = 'VOLUNTEER' and (" + partner + " in", scope.volunteersOfIds())
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
