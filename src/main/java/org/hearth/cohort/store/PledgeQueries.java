package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.model.PledgedDays;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Reads pledges with the days that were delivered and booked. */
@ApplicationScoped
public class PledgeQueries {

    private static final String FROM = " from trainer_pledge l join partner p on p.id = l.partner_id"
            + " join programme g on g.id = l.programme_id where l.partnership_id = ?";
    private static final String COLUMNS =
            "select l.id, l.partner_id, p.name, l.programme_id, g.name, l.from_date, l.to_date,"
                    + " l.days, l.note, l.version" + FROM;

    /** The partner a trainer works for on a day of a session: their main one where there are several. */
    static final String WORKS_FOR = "(select e.partner_id from engagement e where e.person_id = a.person_id"
            + " and e.from_date <= d.on_date and (e.to_date is null or e.to_date >= d.on_date)"
            + " order by e.is_primary desc, e.from_date, e.id limit 1)";

    private static final String DAY = "if(timestampdiff(minute, d.starts_at, d.ends_at) <= 240, 0.5, 1)";

    @PersistenceContext
    EntityManager em;

    /**
     * What a list is narrowed to; null for all.
     *
     * @param programme its id or code
     * @param on pledges in force on the day
     */
    public record Filter(String programme, String partner, LocalDate on) {}

    private record Done(BigDecimal delivered, BigDecimal elsewhere, BigDecimal booked) {

        static final Done NOTHING = new Done(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Pledges by partner, programme and time; those a viewer may change are those of partners in the scope. */
    public Page<PledgeView> list(
            Filter filter, Paging paging, PartnershipId partnership, Optional<Scope> changes, LocalDate today) {
        Sql where = Sql.of(FROM, partnership.value());
        if (filter.programme() != null) {
            where.and("and (g.id = ? or g.code = ?)", filter.programme(), filter.programme());
        }
        if (filter.partner() != null) {
            where.and("and l.partner_id = ?", filter.partner());
        }
        if (filter.on() != null) {
            where.and("and l.from_date <= ? and l.to_date >= ?", filter.on(), filter.on());
        }
        long total = Sql.of("select count(*)").and(where).rows(em).get(0).count(0);
        List<Row> rows = Sql.of(COLUMNS.substring(0, COLUMNS.length() - FROM.length()))
                .and(where)
                .and("order by p.name, g.name, l.from_date, l.id")
                .rows(em, paging.offset(), paging.size());
        return new Page<>(views(rows, changes, today), paging.page(), paging.size(), total);
    }

    /** One of them. */
    public Optional<PledgeView> find(String id, PartnershipId partnership, Optional<Scope> changes, LocalDate today) {
        List<Row> rows =
                Sql.of(COLUMNS, partnership.value()).and("and l.id = ?", id).rows(em);
        return views(rows, changes, today).stream().findFirst();
    }

    private List<PledgeView> views(List<Row> rows, Optional<Scope> changes, LocalDate today) {
        Map<String, Done> done = done(rows.stream().map(row -> row.text(0)).toList());
        return rows.stream()
                .map(row -> view(row, done.getOrDefault(row.text(0), Done.NOTHING), changes, today))
                .toList();
    }

    private static PledgeView view(Row row, Done done, Optional<Scope> changes, LocalDate today) {
        boolean own = changes.filter(scope -> scope.covers(new PartnerId(row.text(1))))
                .isPresent();
        return new PledgeView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.date(5),
                row.date(6),
                row.number(7),
                row.text(8),
                PledgedDays.plain(done.delivered()),
                PledgedDays.plain(done.elsewhere()),
                PledgedDays.plain(done.booked()),
                PledgedDays.left(BigDecimal.valueOf(row.number(7)), done.delivered(), done.booked()),
                own && !row.date(6).isBefore(today),
                row.number(9));
    }

    private Map<String, Done> done(List<String> pledges) {
        Map<String, Done> found = new HashMap<>();
        if (pledges.isEmpty()) {
            return found;
        }
        Sql.of("select l.id, sum(if(s.status = 'COMPLETED', " + DAY + ", 0)),"
                        + " sum(if(s.status = 'COMPLETED' and s.host_partner_id <> l.partner_id, " + DAY + ", 0)),"
                        + " sum(if(s.status = 'COMPLETED', 0, " + DAY + "))"
                        + " from trainer_pledge l join course c on c.programme_id = l.programme_id"
                        + " join session s on s.course_id = c.id and s.partnership_id = l.partnership_id"
                        + " and s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED')"
                        + " join session_day d on d.session_id = s.id and d.on_date between l.from_date and l.to_date"
                        + " join trainer_assignment a on a.session_id = s.id and a.role in ('LEAD', 'CO')")
                .in("where l.id in", pledges)
                .and("and " + WORKS_FOR + " = l.partner_id group by l.id")
                .rows(em)
                .forEach(row -> found.put(row.text(0), new Done(row.decimal(1), row.decimal(2), row.decimal(3))));
        return found;
    }
}
