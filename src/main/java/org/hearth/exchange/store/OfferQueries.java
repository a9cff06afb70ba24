package org.hearth.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hearth.exchange.OfferOutcomes;
import org.hearth.exchange.model.Period;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/**
 * Counts what became of places offered to people on waiting lists, as the steps of their bookings tell it: the step after the
 * offer says whether it was accepted, declined, not answered in time or taken back.
 */
@ApplicationScoped
public class OfferQueries {

    private static final String OUTCOMES = " count(*), sum(x.next in ('CONFIRMED', 'REQUESTED')),"
            + " sum(x.next = 'CANCELLED' and not x.lapsed and not x.called_off),"
            + " sum(x.next = 'CANCELLED' and x.lapsed), sum(x.next is null)";
    private static final String OFFERS = " from (select b.partner_id, a.host_partner_id, n.to_status as next,"
            + " coalesce(b.ended_at >= b.offer_until, false) as lapsed, coalesce(s.status = 'CANCELLED'"
            + " and n.reason = left(s.ended_reason, 300), false) as called_off"
            + " from booking b join booking_history h on h.booking_id = b.id and h.to_status = 'OFFERED'"
            + " and h.from_status <> 'OFFERED' join place_allocation a on a.session_id = b.session_id"
            + " join session s on s.id = b.session_id"
            + " left join booking_history n on n.id = (select m.id from booking_history m where m.booking_id = b.id"
            + " and m.from_status = 'OFFERED' and m.to_status <> 'OFFERED' and m.at >= h.at order by m.at, m.id limit 1)"
            + " where b.partnership_id = ? and b.offer_number > 0 and h.at >= ? and h.at < ?) x join partner p on p.id = ";

    @PersistenceContext
    EntityManager em;

    /** Offers made in the period by host, those with the most first. */
    public List<OfferOutcomes> ofHosts(PartnershipId partnership, Period period) {
        return by("x.host_partner_id", partnership, period);
    }

    /** Offers made in the period by the partner whose people were offered a place, those with the most first. */
    public List<OfferOutcomes> toPartners(PartnershipId partnership, Period period) {
        return by("x.partner_id", partnership, period);
    }

    private List<OfferOutcomes> by(String partner, PartnershipId partnership, Period period) {
        return Sql.of(
                        "select p.id, p.name," + OUTCOMES + OFFERS + partner
                                + " group by p.id, p.name order by count(*) desc, p.name",
                        partnership.value(),
                        period.begins(),
                        period.ends())
                .rows(em)
                .stream()
                .map(OfferQueries::outcomes)
                .toList();
    }

    private static OfferOutcomes outcomes(Row row) {
        return new OfferOutcomes(
                row.text(0), row.text(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6));
    }
}
