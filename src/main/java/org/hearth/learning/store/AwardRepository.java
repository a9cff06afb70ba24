package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.catalogue.Condition;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.model.Award;
import org.hearth.learning.model.Completion;
import org.hearth.learning.model.ConditionMet;
import org.hearth.learning.model.Evaluation;

/** Keeps awards, and what they were earned by. */
@ApplicationScoped
public class AwardRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Award award) {
        em.persist(award);
    }

    /** Writes what has changed so far, so that an award that ended makes room for the next one of its booking. */
    public void settleChanges() {
        em.flush();
    }

    /** An award of the partnership, to be changed; the caller then asks whether its holder is within reach. */
    public Award get(String id, PartnershipId partnership) {
        return em.createQuery("select a from Award a where a.id = :id and a.partnership = :ps", Award.class)
                .setParameter("id", id)
                .setParameter("ps", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("learning", id));
    }

    /** The awards of a session that count, by booking. */
    public Map<String, Award> activeOf(String session, PartnershipId partnership) {
        return em.createQuery(
                        "select a from Award a where a.session = :session and a.partnership = :ps"
                                + " and a.status = org.hearth.learning.AwardStatus.ACTIVE and a.booking is not null",
                        Award.class)
                .setParameter("session", session)
                .setParameter("ps", partnership.value())
                .getResultStream()
                .collect(Collectors.toMap(Award::booking, Function.identity()));
    }

    /** What attendance came to for each booking of a session. */
    public List<Completion> completions(String session, PartnershipId partnership) {
        return em.createQuery(
                        "select c from Completion c where c.session = :session and c.partnership = :ps"
                                + " order by c.booking",
                        Completion.class)
                .setParameter("session", session)
                .setParameter("ps", partnership.value())
                .getResultList();
    }

    /** What a course came to, in any edition, for people who were there for all of it; always in the same order. */
    public List<Completion> completionsOf(Collection<String> people, String courseRef, PartnershipId partnership) {
        Set<String> editions = Sql.of(
                        "select id from course where ref = ? and partnership_id = ?", courseRef, partnership.value())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
        return editions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Completion c where c.person in :people and c.course in :editions"
                                        + " and c.partnership = :ps and c.outcome = org.hearth.learning.Outcome.FULL"
                                        + " order by c.booking",
                                Completion.class)
                        .setParameter("people", people)
                        .setParameter("editions", editions)
                        .setParameter("ps", partnership.value())
                        .getResultList();
    }

    /** What attendance came to for a booking of one's own. */
    public Optional<Completion> completion(String booking, PersonId person, PartnershipId partnership) {
        return em.createQuery(
                        "select c from Completion c where c.booking = :booking and c.person = :person"
                                + " and c.partnership = :ps",
                        Completion.class)
                .setParameter("booking", booking)
                .setParameter("person", person.value())
                .setParameter("ps", partnership.value())
                .getResultStream()
                .findFirst();
    }

    /** Holds what somebody's attendance came to until the transaction ends: one note of theirs after the other. */
    public void hold(Completion completion) {
        em.lock(completion, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether a condition is noted as met for somebody who was there. */
    public boolean isMet(Completion completion, Condition condition) {
        return em.find(ConditionMet.class, new ConditionMet.Key(completion.booking(), condition)) != null;
    }

    /** Keeps what somebody said of a course, in place of what they said before. */
    public void keep(Evaluation evaluation) {
        em.merge(evaluation);
    }

    public void add(Completion completion) {
        em.persist(completion);
    }

    /** The further conditions met by those booked on a session. */
    public List<ConditionMet> conditionsMet(String session, PartnershipId partnership) {
        return em.createQuery(
                        "select m from ConditionMet m, Completion c where c.booking = m.booking"
                                + " and c.session = :session and c.partnership = :ps",
                        ConditionMet.class)
                .setParameter("session", session)
                .setParameter("ps", partnership.value())
                .getResultList();
    }

    public void add(ConditionMet met) {
        em.persist(met);
    }

    public void remove(ConditionMet met) {
        em.remove(met);
    }

    /** Whether a number is taken already. */
    public Optional<Award> numbered(String number, PartnershipId partnership) {
        return em.createQuery("select a from Award a where a.number = :number and a.partnership = :ps", Award.class)
                .setParameter("number", number)
                .setParameter("ps", partnership.value())
                .getResultStream()
                .findFirst();
    }
}
