package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.cohort.model.TrainerPledge;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;

/** Keeps what partners pledge. That and how much they pledge is known to the whole partnership, and names nobody. */
@ApplicationScoped
public class PledgeRepository {

    @PersistenceContext
    EntityManager em;

    public void add(TrainerPledge pledge) {
        em.persist(pledge);
    }

    public void flush() {
        em.flush();
    }

    /** A pledge of the partnership nobody else changes until the transaction ends; not found otherwise. */
    public TrainerPledge hold(String id, PartnershipId partnership) {
        TrainerPledge found = em.find(TrainerPledge.class, String.valueOf(id), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.partnership().equals(partnership)) {
            throw new NotFound("cohort", String.valueOf(id));
        }
        return found;
    }

    /** The first day of another pledge of the same partner and programme that has a day in common with it. */
    public Optional<LocalDate> overlapping(TrainerPledge pledge) {
        return Sql.of(
                        "select from_date from trainer_pledge where partnership_id = ? and partner_id = ? and programme_id = ?"
                                + " and id <> ? and from_date <= ? and to_date >= ? order by from_date",
                        pledge.partnership().value(),
                        pledge.partner().value(),
                        pledge.programme(),
                        pledge.id(),
                        pledge.to(),
                        pledge.from())
                .rows(em)
                .stream()
                .map(row -> row.date(0))
                .findFirst();
    }

    /** How many of a partner's people train a programme today, or are on the way to it. */
    public int trainers(PartnerId partner, String programme, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select count(distinct t.person_id) from trainer_path t join engagement e on e.person_id = t.person_id"
                                + " and e.partner_id = ? and (e.to_date is null or e.to_date >= ?) where t.partnership_id = ?"
                                + " and t.programme_id = ? and t.standing in ('CANDIDATE', 'ACCREDITED')",
                        partner.value(),
                        today,
                        partnership.value(),
                        String.valueOf(programme))
                .rows(em)
                .get(0)
                .number(0);
    }
}
