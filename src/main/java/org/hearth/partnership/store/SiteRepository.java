package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.model.Hub;
import org.hearth.partnership.model.Locality;
import org.hearth.partnership.model.Room;
import org.hearth.partnership.model.Site;

/** Keeps localities, hubs, sites and rooms of a partnership. */
@ApplicationScoped
public class SiteRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Locality locality) {
        em.persist(locality);
        em.flush();
    }

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Hub hub) {
        em.persist(hub);
        em.flush();
    }

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Site site) {
        em.persist(site);
        em.flush();
    }

    public void add(Room room) {
        em.persist(room);
    }

    public Hub hub(String hub, PartnershipId partnership) {
        return em.createNamedQuery("Hub.get", Hub.class)
                .setParameter("id", hub)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", hub));
    }

    public Site site(String site, PartnershipId partnership) {
        return em.createNamedQuery("Site.get", Site.class)
                .setParameter("id", site)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", site));
    }

    /** The open rooms of a site that was found within the partnership. */
    public List<Room> rooms(Site site) {
        return em.createNamedQuery("Room.open", Room.class)
                .setParameter("site", site.id())
                .getResultList();
    }
}
