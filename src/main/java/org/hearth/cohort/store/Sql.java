package org.hearth.cohort.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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

    /** Adds a piece with its values, one for each question mark; null is a value too. */
    Sql and(String piece, Object... more) {
        text.append(' ').append(piece);
        Collections.addAll(values, more);
        return this;
    }

    /** Adds {@code piece (?, ?, …)}; the list must hold something. */
    Sql in(String piece, Collection<?> list) {
        String marks = String.join(", ", Collections.nCopies(list.size(), "?"));
        return and(piece + " (" + marks + ")", list.toArray());
    }

    /** Adds the condition that path {@code t} is within the scope: one's own, or of somebody whose work there has not ended. */
    Sql reaching(Scope scope, LocalDate today) {
        and("and t.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        and("and (t.person_id = ?", scope.self().value());
        and(
                "or exists (select 1 from engagement e where e.person_id = t.person_id and (e.to_date is null or e.to_date >= ?)",
                today);
        in("and (e.partner_id in", scope.partnerIds()).in("or e.hub_id in", scope.hubIds());
        return and(")))");
    }

    /** Adds what another query says. */
    Sql and(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    List<Row> rows(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).rows();
    }

    List<Row> rows(EntityManager em, int offset, int most) {
        return new NativeQuery(em, text.toString(), values).rows(offset, most);
    }

    int run(EntityManager em) {
        return new NativeQuery(em, text.toString(), values).run();
    }
}
