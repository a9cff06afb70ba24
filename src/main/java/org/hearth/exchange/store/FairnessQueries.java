package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.FairnessRow;
import org.hearth.exchange.model.Period;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Counts how full sessions are and who waits for them, by host. */
@ApplicationScoped
public class FairnessQueries {

    @PersistenceContext
    EntityManager em;

    /** Hosts of sessions that begin in the period, those with the most empty places first. */
    public List<FairnessRow> rows(PartnershipId partnership, Period period) {
        return Sql.of(
                        "select p.id, p.name, count(*), sum(x.capacity), sum(x.taken), sum(x.others), sum(x.waiting),"
                                + " date(min(x.since)) from (select s.host_partner_id, s.capacity,"
                                + " coalesce(sum(b.status = 'CONFIRMED'), 0) as taken,"
                                + " coalesce(sum(b.status = 'CONFIRMED' and b.partner_id <> s.host_partner_id), 0) as others,"
                                + " coalesce(sum(b.status = 'WAITING'), 0) as waiting,"
                                + " min(if(b.status = 'WAITING', b.booked_at, null)) as since"
                                + " from session s left join booking b on b.session_id = s.id"
                                + " where s.partnership_id = ? and s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED')"
                                + " and s.first_start >= ? and s.first_start < ?"
                                + " group by s.id, s.host_partner_id, s.capacity) x"
                                + " join partner p on p.id = x.host_partner_id group by p.id, p.name"
                                + " order by sum(x.capacity) - sum(x.taken) desc, p.name",
                        partnership.value(),
                        period.begins(),
                        period.ends())
                .rows(em)
                .stream()
                .map(FairnessQueries::row)
                .toList();
    }

    private static FairnessRow row(Row row) {
        LocalDate since = row.date(7);
        return new FairnessRow(
                row.text(0),
                row.text(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6),
                since);
    }
}
