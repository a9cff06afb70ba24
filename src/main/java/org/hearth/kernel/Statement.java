package org.hearth.kernel;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A statement in SQL put together from fixed pieces; values travel beside it and never become part of its text. A room
 * extends it by the conditions of its own, above all by who may see what.
 *
 * @param <S> the room's own, which every piece that is added answers
 */
public abstract class Statement<S extends Statement<S>> {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Nothing is said yet. */
    protected Statement() {}

    /** The statement itself. */
    protected abstract S self();

    /**
     * Adds a piece.
     *
     * @param piece constant; whatever came from outside is a value
     * @param more one for each question mark; null is a value too. Moments are stored and asked for in UTC, constants by name
     */
    public final S and(String piece, Object... more) {
        text.append(' ').append(piece);
        for (Object value : more) {
            values.add(stored(value));
        }
        return self();
    }

    /** Adds what another says. */
    public final S and(Statement<?> other) {
        text.append(other.text);
        values.addAll(other.values);
        return self();
    }

    /** Adds {@code piece (?, ?, …)}; the list must hold something. */
    public final S in(String piece, Collection<?> list) {
        return and(piece + " (" + String.join(", ", Collections.nCopies(list.size(), "?")) + ")", list.toArray());
    }

    /** Every row of the answer. */
    public final List<Row> rows(EntityManager em) {
        return query(em).rows();
    }

    /** Some rows of the answer: at most so many, after the first so many. */
    public final List<Row> rows(EntityManager em, int offset, int most) {
        return query(em).rows(offset, most);
    }

    /** The first row, or none. */
    public final Optional<Row> first(EntityManager em) {
        return rows(em).stream().findFirst();
    }

    /**
     * Writes; there must be a transaction.
     *
     * @return how many rows it changed
     */
    public final int run(EntityManager em) {
        return query(em).run();
    }

    private NativeQuery query(EntityManager em) {
        return new NativeQuery(em, text.toString(), values);
    }

    private static Object stored(Object value) {
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
