package org.hearth.cascade.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hearth.kernel.Paging;
import org.hearth.kernel.Row;
import org.hearth.kernel.Statement;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds a list of question marks for values, of which there is at least one, in brackets. */
    Sql in(Collection<?> all) {
        return and("(" + String.join(", ", all.stream().map(each -> "?").toList()) + ")", all.toArray());
    }

    List<Row> rows(EntityManager em, Paging paging) {
        return rows(em, paging.offset(), paging.size());
    }

    @Override
    protected Sql self() {
        return this;
    }
}
