package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.AcrossPartners;

/** Finds sessions whose day to decide has come while too few people have booked. */
@ApplicationScoped
@AcrossPartners("A clock's work: it shows nobody anything")
public class DecisionRepository {

    @PersistenceContext
    EntityManager em;

    /** A session somebody must decide about. */
    public record Due(String session, PartnershipId partnership, PartnerId host, LocalDate on) {}

    /** Published sessions that have not begun, with fewer people than they need on their decision date or later. */
    public List<Due> due(LocalDate today, Instant now, int most) {
        return Sql.of(
                        "select id, partnership_id, host_partner_id, decision_on from session where status = 'PUBLISHED'"
                                + " and decision_on <= ? and first_start > ? and capacity - free_places < minimum"
                                + " and (decision_told_on is null or decision_told_on <> decision_on) order by decision_on",
                        today,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .rows(em, 0, most)
                .stream()
                .map(row ->
                        new Due(row.text(0), new PartnershipId(row.text(1)), new PartnerId(row.text(2)), row.date(3)))
                .toList();
    }

    /** Notes that it was told; true for one caller only, however many there are. It is no change of the session. */
    public boolean told(Due due) {
        return Sql.of(
                                "update session set decision_told_on = decision_on where id = ? and decision_on = ?"
                                        + " and (decision_told_on is null or decision_told_on <> decision_on)",
                                due.session(),
                                due.on())
                        .run(em)
                == 1;
    }

    /** Who planned the session and who leads it. */
    public Set<PersonId> planners(String session) {
        return Sql.of(
                        "select created_by from session where id = ? and created_by is not null union select person_id"
                                + " from trainer_assignment where session_id = ? and role = 'LEAD'",
                        session,
                        session)
                .rows(em)
                .stream()
                .map(row -> new PersonId(row.text(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
