package org.hearth.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.model.FidelityRule;
import org.hearth.catalogue.model.ProgrammeRules;
import org.hearth.security.AcrossPartners;

/** Reads the rules a course's programme has. */
@ApplicationScoped
@AcrossPartners("A programme's rules name nobody; the caller has found the course within its partnership")
public class FidelityQueries {

    @PersistenceContext
    EntityManager em;

    /** The level of a course with all rules of its programme, in one statement; empty for a course without a programme. */
    public Optional<ProgrammeRules> of(CourseId course) {
        List<Object[]> rows = em.createQuery(
                        "select c.level, p.name, r, c.ref from Course c, Programme p, FidelityRule r where c.id = :id"
                                + " and p.id = c.programme and r.programme = p.id",
                        Object[].class)
                .setParameter("id", course.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new ProgrammeRules(
                        CourseLevel.valueOf((String) first[0]),
                        (String) first[1],
                        (String) first[3],
                        rows.stream().map(row -> (FidelityRule) row[2]).toList()));
    }
}
