package org.hearth.cohort.store;

import java.time.LocalDate;
import org.hearth.kernel.Statement;
import org.hearth.security.Scope;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds the condition that path {@code t} is within the scope: one's own, or of somebody whose work there has not ended. */
    Sql reaching(Scope scope, LocalDate today) {
        and("and t.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        and("and (t.person_id = ?", scope.self().value());
        and(
                "or exists (select 1 from engagement e where e.person_id = t.person_id and (e.to_date is null or e.to_date >= ?)",
                today);
        in("and (e.partner_id in", scope.partnerIds()).in("or e.hub_id in", scope.hubIds());
        return and(")))");
    }

    @Override
    protected Sql self() {
        return this;
    }
}
