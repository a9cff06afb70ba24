package org.hearth.learning.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** A query put together from fixed pieces; values travel beside it and never become part of its text. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds a piece with its values, one for each question mark. Moments are asked for in UTC. */
    Sql and(String piece, Object... more) {
        text.append(' ').append(piece);
        for (Object value : more) {
            values.add(value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value);
        }
        return this;
    }

    /** Adds {@code piece (?, ?, …)}; the list must hold something. */
    Sql in(String piece, Collection<?> list) {
        String marks = String.join(", ", Collections.nCopies(list.size(), "?"));
        return and(piece + " (" + marks + ")", list.toArray());
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

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }
}
