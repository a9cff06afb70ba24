package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Counts who holds what. The counts are raw: whoever shows them first makes them safe. */
@ApplicationScoped
public class ReachQueries {

    @PersistenceContext
    EntityManager em;

    /** People per partner and course whose award counts on the day. The partner is the one of the booking. */
    public List<Count> counts(PartnershipId partnership, LocalDate today) {
        Query query = em.createNativeQuery("select a.partner_id, c.ref, count(distinct a.person_id) from award a"
                + " join course c on c.id = a.course_id where a.partnership_id = ? and a.status = 'ACTIVE'"
                + " and (a.renew_by is null or a.renew_by >= ?) group by a.partner_id, c.ref");
        query.setParameter(1, partnership.value());
        query.setParameter(2, today);
        return Row.all(query.getResultList()).stream()
                .map(row -> new Count(row.text(0), row.text(1), row.number(2)))
                .toList();
    }

    /** People of a partner who hold a course. */
    public record Count(String partner, String course, int people) {}
}
