package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Reads what belongs in somebody's calendar beside their own bookings. */
@ApplicationScoped
public class CalendarQueries {

    @PersistenceContext
    EntityManager em;

    @AcrossPartners("Whoever holds the secret address reads that one person's calendar")
    public Optional<PartnershipId> partnershipOf(PersonId person) {
        Query query = em.createNativeQuery("select partnership_id from person where id = ? and status = 'ACTIVE'");
        query.setParameter(1, person.value());
        return Row.all(query.getResultList()).stream()
                .map(row -> new PartnershipId(row.text(0)))
                .findFirst();
    }

    /** Sessions the person trains that end after the moment, drafts left out. */
    public List<String> trained(PersonId person, PartnershipId partnership, Instant since) {
        Query query = em.createNativeQuery("select s.id from trainer_assignment t join session s on s.id = t.session_id"
                + " where t.person_id = ? and s.partnership_id = ? and s.status <> 'DRAFT' and s.last_end > ?"
                + " order by s.first_start limit 300");
        query.setParameter(1, person.value());
        query.setParameter(2, partnership.value());
        query.setParameter(3, LocalDateTime.ofInstant(since, ZoneOffset.UTC));
        return Row.all(query.getResultList()).stream().map(row -> row.text(0)).toList();
    }

    /** Whose booking it is, and for which session; confirmed ones only. */
    public Optional<Booked> booking(String id, PartnershipId partnership) {
        Query query = em.createNativeQuery("select id, person_id, session_id, invite_sequence from booking"
                + " where id = ? and partnership_id = ? and status = 'CONFIRMED'");
        query.setParameter(1, id);
        query.setParameter(2, partnership.value());
        return Row.all(query.getResultList()).stream()
                .map(row -> new Booked(row.text(0), row.text(1), row.text(2), row.number(3)))
                .findFirst();
    }

    /** A confirmed booking. */
    public record Booked(String booking, String person, String session, int inviteSequence) {}
}
