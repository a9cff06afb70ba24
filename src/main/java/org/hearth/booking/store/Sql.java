package org.hearth.booking.store;

import org.hearth.kernel.Statement;
import org.hearth.security.Scope;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    /** What person {@code p} needs, while they say hosts may know: who takes that back is no longer told of. */
    static final String SHARED_NEEDS = "if(p.share_needs, p.access_needs, null)";

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds the condition that the booking {@code b} is of somebody within the scope. */
    Sql within(Scope scope) {
        and(" and b.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        and(" and (b.person_id = ?", scope.self().value());
        if (!scope.partners().isEmpty()) {
            in(" or b.partner_id in", scope.partnerIds());
        }
        if (!scope.hubs().isEmpty()) {
            and(" or exists (select 1 from engagement e where e.id = b.engagement_id")
                    .in(" and e.hub_id in", scope.hubIds());
            and(")");
        }
        if (scope.reachesVolunteers()) {
            and(" or exists (select 1 from engagement e where e.id = b.engagement_id and e.kind = 'VOLUNTEER'")
                    .in(" and (e.partner_id in", scope.volunteersOfIds())
                    .in(" or e.hub_id in", scope.volunteersAtIds());
            and("))");
        }
        if (scope.team()) {
            and(
                    " or exists (select 1 from engagement e where e.id = b.engagement_id and e.manager_person_id = ?)",
                    scope.self().value());
        }
        return and(")");
    }

    @Override
    protected Sql self() {
        return this;
    }
}
