package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountRefusal;
import org.hearth.account.model.HelpRequest;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.AcrossPartners;

/** Keeps what people write about accessibility, and finds who is to read it. */
@ApplicationScoped
@AcrossPartners("Whoever writes may be nobody the service knows; it is for the administrators of one partnership")
public class HelpRepository {

    private static final int MOST_READERS = 10;
    private static final String ADMINISTRATORS = " from account a join role_grant g on g.account_id = a.id"
            + " where a.status = 'ACTIVE' and g.role = 'ADMINISTRATOR' and g.scope_kind = 'PARTNERSHIP'"
            + " and g.from_date <= ?1 and (g.to_date is null or g.to_date >= ?1)";

    @PersistenceContext
    EntityManager em;

    public void add(HelpRequest request) {
        em.persist(request);
    }

    /** One request that came to the partnership. */
    public Optional<HelpRequest> find(String id, PartnershipId partnership) {
        return em.createQuery(
                        "select r from HelpRequest r where r.id = :id and r.partnership = :partnership",
                        HelpRequest.class)
                .setParameter("id", id)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst();
    }

    /** The partnership with an administrator that was set up first: ids are in the order of time. */
    public PartnershipId first(LocalDate today) {
        Query query = em.createNativeQuery("select min(a.partnership_id)" + ADMINISTRATORS)
                .setParameter(1, today);
        return Row.all(query.getResultList()).stream()
                .map(row -> row.text(0))
                .filter(id -> id != null)
                .findFirst()
                .map(PartnershipId::new)
                .orElseThrow(() -> new RuleBroken(AccountRefusal.NOBODY_TO_ASK));
    }

    /** The administrators of a partnership, those whose accounts were opened first before others. */
    public List<PersonId> administrators(PartnershipId partnership, LocalDate today) {
        Query query = em.createNativeQuery("select a.person_id" + ADMINISTRATORS
                        + " and a.partnership_id = ?2 group by a.id, a.person_id order by a.id")
                .setParameter(1, today)
                .setParameter(2, partnership.value())
                .setMaxResults(MOST_READERS);
        return Row.all(query.getResultList()).stream()
                .map(row -> new PersonId(row.text(0)))
                .toList();
    }
}
