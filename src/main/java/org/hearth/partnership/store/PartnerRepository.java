package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.model.Agreement;
import org.hearth.partnership.model.Partner;
import org.hearth.partnership.model.Partnership;
import org.hearth.partnership.model.Service;
import org.hearth.security.Scope;

/** Keeps partnerships, their partners with services, and agreements. */
@ApplicationScoped
public class PartnerRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Partnership partnership) {
        em.persist(partnership);
        em.flush();
    }

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Partner partner) {
        em.persist(partner);
        em.flush();
    }

    public void add(Service service) {
        em.persist(service);
    }

    public void add(Agreement agreement) {
        em.persist(agreement);
    }

    /** A partner the scope covers as a whole; refused as not found otherwise. */
    public Partner get(PartnerId partner, Scope scope) {
        return em.createNamedQuery("Partner.get", Partner.class)
                .setParameter("id", partner.value())
                .setParameter("partnership", scope.partnership().value())
                .setParameter("everyone", scope.everyone() ? 1 : 0)
                .setParameter("partners", scope.partnerIds())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", partner.value()));
    }

    /** A service of the partner. */
    public Service service(String service, Partner partner) {
        return em.createNamedQuery("Service.get", Service.class)
                .setParameter("id", service)
                .setParameter("partner", partner.id().value())
                .setParameter("partnership", partner.partnership().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", service));
    }

    /** Whether another partner of the partnership has the name. */
    public boolean nameTaken(String name, PartnerId except, PartnershipId partnership) {
        return em.createNamedQuery("Partner.named", Long.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("name", name)
                        .setParameter("id", except.value())
                        .getSingleResult()
                > 0;
    }

    /** Whether the service is the partner's. */
    public boolean hasService(String service, PartnerId partner, PartnershipId partnership) {
        return new Sql(
                                "select count(*) from service where id = ? and partner_id = ? and partnership_id = ?",
                                service,
                                partner.value(),
                                partnership.value())
                        .count(em)
                > 0;
    }

    public Agreement agreement(String agreement, PartnershipId partnership) {
        return em.createNamedQuery("Agreement.get", Agreement.class)
                .setParameter("id", agreement)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", agreement));
    }

    /** How many of these partners are of the partnership. */
    public long countOf(java.util.Collection<String> partners, PartnershipId partnership) {
        return partners.isEmpty()
                ? 0
                : new Sql("select count(*) from partner where partnership_id = ? and id in", partnership.value())
                        .in(partners)
                        .count(em);
    }
}
