package org.hearth.cascade.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.Paging;
import org.hearth.kernel.Row;

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

    /** Adds a list of question marks for values, of which there is at least one, in brackets. */
    Sql in(Collection<?> all) {
        return and("(" + String.join(", ", all.stream().map(each -> "?").toList()) + ")", all.toArray());
    }

    /** Adds another statement's pieces with their values. */
    Sql and(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    List<Row> rows(EntityManager em, Paging paging) {
        return new NativeQuery(em, text.toString(), values).rows(paging.offset(), paging.size());
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
