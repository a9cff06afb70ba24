package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.Directory;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.AcrossPartners;
import org.hearth.security.ScopeKind;

/** Answers what accounts ask about people: who somebody is, and what a role can be held for. */
@ApplicationScoped
public class DirectoryQueries {

    @PersistenceContext
    EntityManager em;

    /** The person's name, partnership and home partner on the day. */
    @AcrossPartners("Asked while finding out who somebody is, before there is a scope")
    public Optional<Directory.Entry> entry(PersonId person, LocalDate today) {
        return new Sql(
                        "select concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), p.partnership_id, ps.name,"
                                + " e.partner_id, pa.name, p.email from person p join partnership ps on ps.id = p.partnership_id"
                                + " left join engagement e on e.id = (select e.id from engagement e where e.person_id = p.id"
                                + " and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)"
                                + " order by e.is_primary desc, e.from_date, e.id limit 1)"
                                + " left join partner pa on pa.id = e.partner_id where p.id = ? and p.status = 'ACTIVE'",
                        today,
                        today,
                        person.value())
                .first(em)
                .map(row -> new Directory.Entry(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)));
    }

    /** Names of people of the partnership, by id. */
    public Map<String, String> names(Collection<String> people, PartnershipId partnership) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return new Sql(
                        "select id, concat(coalesce(known_as, given_name), ' ', family_name) from person"
                                + " where partnership_id = ? and id in",
                        partnership.value())
                .in(people).rows(em).stream().collect(Collectors.toMap(row -> row.text(0), row -> row.text(1)));
    }

    /** The partners and hubs of the partnership that a role can be held for, by name. */
    public List<Directory.Holding> holdings(PartnershipId partnership) {
        return new Sql(
                        "select 'PARTNER', id, name from partner where partnership_id = ? union all"
                                + " select 'HUB', id, name from hub where partnership_id = ? order by 1, 3, 2",
                        partnership.value(),
                        partnership.value())
                .rows(em).stream()
                        .map(row -> new Directory.Holding(ScopeKind.valueOf(row.text(0)), row.text(1), row.text(2)))
                        .toList();
    }
}
