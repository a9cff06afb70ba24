package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.TakeUpView;
import org.hearth.kernel.PartnershipId;
import org.hearth.security.AcrossPartners;

/** Counts what became of places: of all partners together, so that no number is one partner's people. */
@ApplicationScoped
@AcrossPartners("Numbers of a session over all partners; nobody's name")
public class TakeUpQueries {

    /** Sessions of the time whose registers are all finished, or of which one is not. */
    private static final String HELD = " from place_allocation a join place_day l on l.session_id = a.session_id"
            + " and not exists (select 1 from place_day m where m.session_id = l.session_id and m.number > l.number)"
            + " join course c on c.id = a.course_id"
            + " where a.partnership_id = ? and a.status = 'OPEN' and l.on_date between ? and ?";

    private static final String UNFINISHED = " exists (select 1 from register_day r join place_day d"
            + " on d.session_id = r.session_id and d.number = r.number"
            + " where r.session_id = a.session_id and r.finished_at is null)";

    /** Bookings that were sure at some time and did not go on as another one. */
    private static final String REGISTERED = " b.session_id = a.session_id and exists (select 1 from booking_history h"
            + " where h.booking_id = b.id and h.to_status = 'CONFIRMED')"
            + " and not exists (select 1 from booking n where n.moved_from = b.id)";

    @PersistenceContext
    EntityManager em;

    /** One row for each edition taught in the time, by title. */
    public List<TakeUpView.Row> rows(PartnershipId partnership, LocalDate from, LocalDate to) {
        return Sql.of("select c.ref, min(c.title), count(*), sum(a.capacity),"
                        + " sum((select count(*) from booking b where" + REGISTERED + ")),"
                        + " sum((select count(*) from booking b where b.status = 'CANCELLED' and" + REGISTERED + ")),"
                        + " sum((select count(*) from booking b where b.session_id = a.session_id and b.status = 'CONFIRMED'"
                        + " and not exists (select 1 from attendance t where t.booking_id = b.id and t.mark <> 'ABSENT'))),"
                        + " sum((select count(distinct t.booking_id) from attendance t where t.session_id = a.session_id"
                        + " and t.mark <> 'ABSENT' and t.booking_id is not null)),"
                        + " sum((select count(distinct lower(t.walk_in_name), t.walk_in_partner_id) from attendance t"
                        + " where t.session_id = a.session_id and t.booking_id is null and t.mark <> 'ABSENT'))")
                .and(HELD, partnership.value(), from, to)
                .and(" and not" + UNFINISHED + " group by c.ref order by min(c.title), c.ref")
                .rows(em)
                .stream()
                .map(row -> new TakeUpView.Row(
                        row.text(0),
                        row.text(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.number(7) + row.number(8),
                        row.number(8)))
                .toList();
    }

    /** How many sessions of the time have a register that is not finished. */
    public int unfinished(PartnershipId partnership, LocalDate from, LocalDate to) {
        return Sql.of("select count(*)")
                .and(HELD, partnership.value(), from, to)
                .and(" and" + UNFINISHED)
                .first(em)
                .orElseThrow()
                .number(0);
    }
}
