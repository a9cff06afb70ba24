package org.hearth.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.hearth.catalogue.model.Course;
import org.hearth.catalogue.model.Plain;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;

/** Keeps courses, each edition on its own. */
@ApplicationScoped
public class CourseRepository {

    @PersistenceContext
    EntityManager em;

    /** Adds an edition; the database refuses a second one with the same ref and number. */
    public void add(Course course) {
        em.persist(course);
        em.flush();
    }

    /** An edition of this partnership; refused as {@code catalogue.not-found} otherwise. */
    public Course get(String id, PartnershipId partnership) {
        if (!Plain.is(id)) {
            throw new NotFound("catalogue", String.valueOf(id));
        }
        return em.createQuery("select c from Course c where c.id = :id and c.partnership = :partnership", Course.class)
                .setParameter("id", id)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("catalogue", id));
    }

    /** All editions of a ref, newest first; their rows are held until the transaction ends. */
    public List<Course> editions(String ref, PartnershipId partnership) {
        return em.createQuery(
                        "select c from Course c where c.ref = :ref and c.partnership = :partnership order by c.edition desc",
                        Course.class)
                .setParameter("ref", ref)
                .setParameter("partnership", partnership.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether a ref is in use already. */
    public boolean refTaken(String ref, PartnershipId partnership) {
        return !em.createQuery(
                        "select c.id from Course c where c.ref = :ref and c.partnership = :partnership", String.class)
                .setParameter("ref", ref)
                .setParameter("partnership", partnership.value())
                .getResultList()
                .isEmpty();
    }

    /** Editions that are not drafts by their refs: candidates for what must come first. */
    public List<Course> opened(Collection<String> refs, PartnershipId partnership) {
        List<String> plain = refs.stream().filter(Plain::is).toList();
        return plain.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Course c where c.ref in :refs and c.partnership = :partnership"
                                        + " and c.status <> 'DRAFT' order by c.status, c.edition desc",
                                Course.class)
                        .setParameter("refs", plain)
                        .setParameter("partnership", partnership.value())
                        .getResultList();
    }

    /** Writes what has changed so far, so that the next change finds it done. */
    public void flush() {
        em.flush();
    }
}
