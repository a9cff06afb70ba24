package org.hearth.exchange.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** Adds a piece with its values, one for each question mark. Moments are stored and asked for in UTC. */
    Sql and(String piece, Object... more) {
        text.append(' ').append(piece);
        for (Object value : more) {
            values.add(stored(value));
        }
        return this;
    }

    /** Adds the condition that the entry is from partner {@code g} or to partner {@code t} within the scope. */
    Sql between(Scope scope) {
        if (scope.everyone()) {
            return this;
        }
        String marks =
                String.join(", ", scope.partnerIds().stream().map(each -> "?").toList());
        Object[] own = scope.partnerIds().toArray();
        return and("and (g.partner_id in (" + marks + ")", own).and("or t.partner_id in (" + marks + "))", own);
    }

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    int run(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).run();
    }

    private static Object stored(Object value) {
        if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
