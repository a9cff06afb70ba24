package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.DeputyView;
import org.hearth.booking.model.Deputy;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;

/** Keeps who stands in for whom, and when. Who does not work for the partner any more stands in for nobody there. */
@ApplicationScoped
public class DeputyRepository {

    private static final String TODAY = " from approval_deputy d where d.partnership_id = ? and d.ended_at is null"
            + " and d.from_date <= ? and d.to_date >= ? and exists (select 1 from engagement e"
            + " where e.person_id = d.deputy_person_id and e.partner_id = d.partner_id and e.from_date <= ?"
            + " and (e.to_date is null or e.to_date >= ?))";

    @PersistenceContext
    EntityManager em;

    /** Keeps a new one. */
    public void add(Deputy made, PartnershipId partnership, Instant at) {
        Sql.of(
                        "insert into approval_deputy (id, partnership_id, partner_id, person_id, deputy_person_id,"
                                + " from_date, to_date, named_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        made.id(),
                        partnership.value(),
                        made.partner().value(),
                        made.of().value(),
                        made.deputy().value(),
                        made.from(),
                        made.to(),
                        at)
                .run(em);
    }

    /** Ends one that somebody named, at once; says whether there was one to end. */
    public boolean end(String id, PersonId of, PartnershipId partnership, Instant at) {
        return Sql.of(
                                "update approval_deputy set ended_at = ? where id = ? and person_id = ? and partnership_id = ?"
                                        + " and ended_at is null",
                                at,
                                id,
                                of.value(),
                                partnership.value())
                        .run(em)
                == 1;
    }

    /** Those whom somebody named and whose days are not over, the first first. */
    public List<DeputyView> namedBy(PersonId of, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select d.id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), d.from_date, d.to_date,"
                                + " d.from_date <= ? from approval_deputy d join person p on p.id = d.deputy_person_id"
                                + " where d.person_id = ? and d.partnership_id = ? and d.ended_at is null and d.to_date >= ?"
                                + " order by d.from_date, d.id",
                        today,
                        of.value(),
                        partnership.value(),
                        today)
                .rows(em)
                .stream()
                .map(row -> new DeputyView(row.text(0), row.text(1), row.date(2), row.date(3), row.flag(4)))
                .toList();
    }

    /** Whose deputy somebody is on the day, and for which partner's people. */
    public List<Deputy> of(PersonId deputy, PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select d.id, d.partner_id, d.person_id, d.deputy_person_id, d.from_date, d.to_date" + TODAY,
                        partnership.value(),
                        on,
                        on,
                        on,
                        on)
                .and(" and d.deputy_person_id = ? order by d.from_date, d.id", deputy.value())
                .rows(em)
                .stream()
                .map(DeputyRepository::deputy)
                .toList();
    }

    /** Who stands in for somebody on the day, for the partner's people. */
    public List<PersonId> standingInFor(PersonId of, PartnerId partner, PartnershipId partnership, LocalDate on) {
        return Sql.of("select distinct d.deputy_person_id" + TODAY, partnership.value(), on, on, on, on)
                .and(" and d.person_id = ? and d.partner_id = ?", of.value(), partner.value())
                .rows(em)
                .stream()
                .map(row -> new PersonId(row.text(0)))
                .toList();
    }

    /** One that was named, while its days are not over and nobody ended it. */
    public Optional<Deputy> find(String id, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select id, partner_id, person_id, deputy_person_id, from_date, to_date from approval_deputy"
                                + " where id = ? and partnership_id = ? and ended_at is null and to_date >= ?",
                        id,
                        partnership.value(),
                        today)
                .first(em)
                .map(DeputyRepository::deputy);
    }

    private static Deputy deputy(Row row) {
        return new Deputy(
                row.text(0),
                new PartnerId(row.text(1)),
                new PersonId(row.text(2)),
                new PersonId(row.text(3)),
                row.date(4),
                row.date(5));
    }
}
