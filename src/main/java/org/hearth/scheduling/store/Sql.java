package org.hearth.scheduling.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.Row;

/** A native query put together from fixed pieces; whatever came from outside is a parameter. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    static Sql of(String piece, Object... parameters) {
        return new Sql().and(piece, parameters);
    }

    /** Adds a piece with as many question marks as parameters. */
    Sql and(String piece, Object... parameters) {
        text.append(' ').append(piece);
        values.addAll(List.of(parameters));
        return this;
    }

    /** Adds the piece when there is something to look for. */
    Sql when(Object parameter, String piece) {
        return parameter == null ? this : and(piece, parameter);
    }

    /** Adds {@code column in (?, ?, …)}; nothing is in an empty list. */
    Sql in(String piece, Collection<?> parameters) {
        text.append(' ').append(piece).append(" in (");
        text.append(
                parameters.isEmpty()
                        ? "null"
                        : parameters.stream().map(each -> "?").collect(Collectors.joining(", ")));
        text.append(')');
        values.addAll(parameters);
        return this;
    }

    /** Adds what another query says. */
    Sql and(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    List<Row> rows(EntityManager em) {
        return query(em).rows();
    }

    List<Row> rows(EntityManager em, int offset, int most) {
        return query(em).rows(offset, most);
    }

    int run(EntityManager em) {
        return query(em).run();
    }

    private NativeQuery query(EntityManager em) {
        return new NativeQuery(em, text.toString(), values);
    }

    /** A text to look for anywhere, its own wildcards taken literally. */
    static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
