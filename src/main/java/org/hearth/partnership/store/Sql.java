package org.hearth.partnership.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.hearth.kernel.Statement;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    Sql(String piece, Object... given) {
        and(piece, given);
    }

    /** Adds a piece and the values of its question marks, in their order. */
    Sql add(String piece, Object... given) {
        return and(piece, given);
    }

    /** Adds a list of ids, {@code (?, ?, …)}; it must not be empty. */
    Sql in(Collection<String> ids) {
        return in("", ids);
    }

    long count(EntityManager em) {
        return first(em).map(row -> row.count(0)).orElse(0L);
    }

    @Override
    protected Sql self() {
        return this;
    }
}
