package org.hearth.partnership.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.Row;

/** A native query put together from constant pieces. What came from outside is only ever a parameter. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql(String piece, Object... given) {
        add(piece, given);
    }

    /** Adds a piece and the values of its question marks, in their order. */
    Sql add(String piece, Object... given) {
        text.append(' ').append(piece);
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** Adds a list of ids, {@code (?, ?, …)}; it must not be empty. */
    Sql in(Collection<String> ids) {
        text.append(" (")
                .append(String.join(", ", Collections.nCopies(ids.size(), "?")))
                .append(')');
        values.addAll(ids);
        return this;
    }

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    Optional<Row> first(EntityManager em) {
        return rows(em).stream().findFirst();
    }

    int run(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).run();
    }

    long count(EntityManager em) {
        return first(em).map(row -> row.count(0)).orElse(0L);
    }
}
