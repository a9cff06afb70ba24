package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.GiftView;
import org.hearth.exchange.model.Period;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Reads the gifts of credits in the ledger. */
@ApplicationScoped
public class GiftQueries {

    private static final String FROM = " from ledger_entry e"
            + " join ledger_line g on g.entry_id = e.id and g.side = 'GAVE' join partner p on p.id = g.partner_id"
            + " join ledger_line t on t.entry_id = e.id and t.side = 'GOT' join partner q on q.id = t.partner_id"
            + " left join ledger_entry r on r.reverses = e.id and r.cause = 'GIFT_RETURNED'"
            + " where e.cause = 'GIFT' and e.partnership_id = ?";
    private static final String COLUMNS =
            "select e.id, p.id, p.name, q.id, q.name, t.amount, e.reason, e.at, r.at" + FROM;

    @PersistenceContext
    EntityManager em;

    /** Gifts from and to partners in scope, the latest first. */
    public Page<GiftView> list(Scope scope, Paging paging) {
        long total = Sql.of("select count(*)" + FROM, scope.partnership().value())
                .between(scope)
                .rows(em)
                .get(0)
                .count(0);
        List<GiftView> items = Sql.of(COLUMNS, scope.partnership().value())
                .between(scope)
                .and("order by e.at desc, e.id desc limit ? offset ?", paging.size(), paging.offset())
                .rows(em)
                .stream()
                .map(row -> gift(row, scope))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** One gift from or to a partner in scope. */
    public Optional<GiftView> find(String id, Scope scope) {
        return Sql.of(COLUMNS, scope.partnership().value()).between(scope).and("and e.id = ?", id).rows(em).stream()
                .map(row -> gift(row, scope))
                .findFirst();
    }

    private static GiftView gift(Row row, Scope scope) {
        Instant back = row.instant(8);
        return new GiftView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                LocalDate.ofInstant(row.instant(7), Period.ZONE),
                back == null ? null : LocalDate.ofInstant(back, Period.ZONE),
                back == null && scope.covers(new PartnerId(row.text(3))));
    }
}
