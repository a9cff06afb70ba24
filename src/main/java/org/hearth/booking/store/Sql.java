package org.hearth.booking.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** A statement put together from fixed pieces; values travel beside it and never become part of its text. */
final class Sql {

    /** What person {@code p} needs, while they say hosts may know: who takes that back is no longer told of. */
    static final String SHARED_NEEDS = "if(p.share_needs, p.access_needs, null)";

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds a piece with its values, one for each question mark. */
    Sql and(String piece, Object... more) {
        text.append(piece);
        Arrays.stream(more).map(Sql::stored).forEach(values::add);
        return this;
    }

    /** Adds {@code piece (?, ?, …)}; the list must hold something. */
    Sql in(String piece, Collection<?> list) {
        text.append(piece).append(" (").append(String.join(", ", Collections.nCopies(list.size(), "?")));
        text.append(')');
        list.stream().map(Sql::stored).forEach(values::add);
        return this;
    }

    /** Adds the condition that the booking {@code b} is of somebody within the scope. */
    Sql within(Scope scope) {
        and(" and b.partnership_id = ?", scope.partnership().value());
        if (scope.everyone()) {
            return this;
        }
        and(" and (b.person_id = ?", scope.self().value());
        if (!scope.partners().isEmpty()) {
            in(" or b.partner_id in", scope.partnerIds());
        }
        if (!scope.hubs().isEmpty()) {
            and(" or exists (select 1 from engagement e where e.id = b.engagement_id")
                    .in(" and e.hub_id in", scope.hubIds());
            and(")");
        }
        if (scope.reachesVolunteers()) {
            and(" or exists (select 1 from engagement e where e.id = b.engagement_id and e.kind = 'VOLUNTEER'")
                    .in(" and (e.partner_id in", scope.volunteersOfIds())
                    .in(" or e.hub_id in", scope.volunteersAtIds());
            and("))");
        }
        if (scope.team()) {
            and(
                    " or exists (select 1 from engagement e where e.id = b.engagement_id and e.manager_person_id = ?)",
                    scope.self().value());
        }
        return and(")");
    }

    List<Row> rows(EntityManager em) {
        return query(em).rows();
    }

    List<Row> rows(EntityManager em, int first, int most) {
        return query(em).rows(first, most);
    }

    Optional<Row> first(EntityManager em) {
        return rows(em).stream().findFirst();
    }

    int run(EntityManager em) {
        return query(em).run();
    }

    private NativeQuery query(EntityManager em) {
        return new NativeQuery(em, text.toString(), values);
    }

    private static Object stored(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
