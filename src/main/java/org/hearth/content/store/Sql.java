package org.hearth.content.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.NativeQuery;
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
            values.add(value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value);
        }
        return this;
    }

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    int run(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).run();
    }
}
