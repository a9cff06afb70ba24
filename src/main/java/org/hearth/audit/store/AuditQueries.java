package org.hearth.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearth.audit.AuditFilter;
import org.hearth.audit.AuditLine;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Searches the audit, the newest first, within the viewer's scope. */
@ApplicationScoped
public class AuditQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @PersistenceContext
    EntityManager em;

    /** The lines of the partnership, or of the scope's partners only. */
    public Page<AuditLine> search(AuditFilter filter, Scope scope, Paging paging) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, scope, values);
        long total = Row.of(query("select count(*)" + where, values).getSingleResult())
                .count(0);
        String columns = "select at, actor_name, person_id, on_behalf_of, action, entity, entity_id, detail,"
                + " request_id, address";
        values.add(paging.size());
        values.add(paging.offset());
        List<?> rows = query(columns + where + " order by at desc, id desc limit ? offset ?", values)
                .getResultList();
        List<AuditLine> items = Row.all(rows).stream()
                .map(row -> new AuditLine(
                        row.instant(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        null,
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        null,
                        row.text(7),
                        row.text(8),
                        row.text(9)))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static String where(AuditFilter filter, Scope scope, List<Object> values) {
        StringBuilder sql = new StringBuilder(" from audit_event where partnership_id = ?");
        values.add(scope.partnership().value());
        if (!scope.everyone()) {
            List<String> partners = scope.partnerIds();
            sql.append(" and partner_id in (")
                    .append(String.join(", ", Collections.nCopies(partners.size(), "?")))
                    .append(")");
            values.addAll(partners);
        }
        narrow(sql, values, " and actor_name like ? escape '!'", like("%", filter.who()));
        narrow(sql, values, " and action like ? escape '!'", like("", filter.what()));
        if (given(filter.about()) != null) {
            sql.append(" and (entity_id = ? or on_behalf_of = ?)");
            values.addAll(List.of(given(filter.about()), given(filter.about())));
        }
        narrow(sql, values, " and at >= ?", filter.from() == null ? null : startOf(filter.from()));
        narrow(
                sql,
                values,
                " and at < ?",
                filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        return sql.toString();
    }

    private static void narrow(StringBuilder sql, List<Object> values, String piece, Object value) {
        if (value != null) {
            sql.append(piece);
            values.add(value);
        }
    }

    private static String like(String before, String typed) {
        return given(typed) == null
                ? null
                : before + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ZONE).toInstant(), ZoneOffset.UTC);
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }
}
