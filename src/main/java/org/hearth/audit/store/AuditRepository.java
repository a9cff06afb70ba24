package org.hearth.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearth.audit.model.AuditEvent;

/** Keeps the audit's lines. There is no way to change or remove one. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext
    EntityManager em;

    public void add(AuditEvent event) {
        em.persist(event);
    }
}
