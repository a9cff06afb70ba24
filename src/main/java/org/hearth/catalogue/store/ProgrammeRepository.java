package org.hearth.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hearth.catalogue.SeedCatalogue;
import org.hearth.catalogue.model.FidelityRule;
import org.hearth.catalogue.model.Plain;
import org.hearth.catalogue.model.Programme;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;

/** Keeps programmes and their dated rules. */
@ApplicationScoped
public class ProgrammeRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Programme programme) {
        em.persist(programme);
        em.flush();
    }

    public void add(FidelityRule rule) {
        em.persist(rule);
    }

    /** A programme of this partnership; refused as {@code catalogue.not-found} otherwise. */
    public Programme get(String id, PartnershipId partnership) {
        if (!Plain.is(id)) {
            throw new NotFound("catalogue", String.valueOf(id));
        }
        return em.createQuery(
                        "select p from Programme p where p.id = :id and p.partnership = :partnership", Programme.class)
                .setParameter("id", id)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("catalogue", id));
    }

    /** A programme whose row is held until the transaction ends, so that two rules are added one after the other. */
    public Programme getForRules(String id, PartnershipId partnership) {
        Programme programme = get(id, partnership);
        em.lock(programme, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return programme;
    }

    /** Writes what has changed so far. */
    public void flush() {
        em.flush();
    }

    /** Whether a code is in use already. */
    public boolean codeTaken(String code, PartnershipId partnership) {
        return !em.createQuery(
                        "select p.id from Programme p where p.code = :code and p.partnership = :partnership",
                        String.class)
                .setParameter("code", code)
                .setParameter("partnership", partnership.value())
                .getResultList()
                .isEmpty();
    }

    /** Whether the programme has a course with the reference. */
    public boolean hasCourse(String programme, String ref, PartnershipId partnership) {
        return em.createQuery(
                                "select count(c) from Course c where c.programme = :programme and c.ref = :ref"
                                        + " and c.partnership = :partnership",
                                Long.class)
                        .setParameter("programme", programme)
                        .setParameter("ref", ref)
                        .setParameter("partnership", partnership.value())
                        .getSingleResult()
                > 0;
    }

    /** Every rule of a programme of this partnership. */
    public List<FidelityRule> rules(String programme, PartnershipId partnership) {
        return em.createQuery(
                        "select r from FidelityRule r, Programme p where r.programme = :programme and p.id = r.programme"
                                + " and p.partnership = :partnership order by r.from desc",
                        FidelityRule.class)
                .setParameter("programme", programme)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    /** Gives a new partnership what it begins with, over this transaction's own connection. */
    public void seed(PartnershipId partnership) {
        em.flush();
        try {
            SeedCatalogue.into(em.unwrap(Connection.class), partnership.value());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
