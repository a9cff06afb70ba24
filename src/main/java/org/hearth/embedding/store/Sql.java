package org.hearth.embedding.store;

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

/** A statement put together from fixed pieces; values travel beside it and never become part of its text. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds a piece with its values, one for each question mark. Moments are kept in UTC. */
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

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    int run(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).run();
    }
}
