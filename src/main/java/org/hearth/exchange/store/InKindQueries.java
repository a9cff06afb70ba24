package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.InKindView;
import org.hearth.exchange.Kind;
import org.hearth.exchange.model.Amounts;
import org.hearth.exchange.model.Period;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Reads what partners gave each other in kind, recorded by hand. */
@ApplicationScoped
public class InKindQueries {

    private static final String FROM = " from ledger_entry e"
            + " join ledger_line g on g.entry_id = e.id and g.side = 'GAVE' join partner p on p.id = g.partner_id"
            + " join ledger_line t on t.entry_id = e.id and t.side = 'GOT' join partner q on q.id = t.partner_id"
            + " left join session s on s.id = e.session_id left join ledger_entry r on r.reverses = e.id"
            + " where e.cause = 'IN_KIND' and e.partnership_id = ?";
    private static final String COLUMNS =
            "select e.id, p.id, p.name, q.id, q.name, e.unit, e.kind_name, g.amount, e.given_on,"
                    + " s.ref, e.reason, e.at, if(r.cause = 'EXPIRED', null, r.at), if(r.cause = 'EXPIRED', r.at, null)"
                    + FROM;

    @PersistenceContext
    EntityManager em;

    /** What was given by and to partners in scope, the latest first. */
    public Page<InKindView> list(Scope scope, Paging paging) {
        long total = Sql.of("select count(*)" + FROM, scope.partnership().value())
                .between(scope)
                .rows(em)
                .get(0)
                .count(0);
        List<InKindView> items = Sql.of(COLUMNS, scope.partnership().value())
                .between(scope)
                .and("order by e.at desc, e.id desc limit ? offset ?", paging.size(), paging.offset())
                .rows(em)
                .stream()
                .map(row -> view(row, scope))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** One of them, given by or to a partner in scope. */
    public Optional<InKindView> find(String id, Scope scope) {
        return Sql.of(COLUMNS, scope.partnership().value()).between(scope).and("and e.id = ?", id).rows(em).stream()
                .map(row -> view(row, scope))
                .findFirst();
    }

    /** The id of a session that was published, by its reference or id. */
    @AcrossPartners("A published session is known to the whole partnership")
    public Optional<String> session(String idOrRef, PartnershipId partnership) {
        return Sql.of(
                        "select s.id from session s where (s.id = ? or s.ref = ?) and s.partnership_id = ?"
                                + " and s.published_at is not null",
                        idOrRef,
                        idOrRef,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    private static InKindView view(Row row, Scope scope) {
        LocalDate undone = day(row.instant(12));
        LocalDate ranOut = day(row.instant(13));
        boolean ours = scope.covers(new PartnerId(row.text(1))) || scope.covers(new PartnerId(row.text(3)));
        return new InKindView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                Kind.valueOf(row.text(5)),
                row.text(6),
                Amounts.plain(row.decimal(7)),
                row.date(8),
                row.text(9),
                row.text(10),
                LocalDate.ofInstant(row.instant(11), Period.ZONE),
                undone,
                ranOut,
                undone == null && ranOut == null && ours);
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Period.ZONE);
    }
}
