package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.Like;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.partnership.AreaView;
import org.hearth.partnership.StaffRow;

/** Reads what reports say of a partnership: no person by name, and every count raw, so whoever shows it makes it safe. */
@ApplicationScoped
public class AreaQueries {

    private static final String SERVICES =
            " from partner pa left join service s on s.partner_id = pa.id where pa.partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    /** The partnership's own row: name, authority, its type, children, hubs planned, source. */
    public Row partnership(PartnershipId partnership) {
        return new Sql(
                        "select name, authority, authority_type, children_0_19, hubs_planned, source from partnership"
                                + " where id = ?",
                        partnership.value())
                .rows(em)
                .get(0);
    }

    /** Locality and ward by name; a locality without wards has one row without a ward. */
    public List<Row> wards(PartnershipId partnership) {
        return new Sql(
                        "select l.name, w.name from locality l left join ward w on w.locality_id = l.id"
                                + " where l.partnership_id = ? order by l.name, w.name",
                        partnership.value())
                .rows(em);
    }

    /** Locality, hub, its status, site and kind; a hub without sites has one row without a site. */
    public List<Row> hubs(PartnershipId partnership) {
        return new Sql(
                        "select l.name, h.name, h.status, s.name, s.kind from hub h"
                                + " left join locality l on l.id = h.locality_id"
                                + " left join site s on s.hub_id = h.id and s.status = 'OPEN' where h.partnership_id = ?"
                                + " order by l.name, h.name, s.kind, s.name",
                        partnership.value())
                .rows(em);
    }

    /** The open sites that belong to no hub. */
    public List<AreaView.Place> sitesWithoutHub(PartnershipId partnership) {
        return new Sql(
                        "select name, kind from site where partnership_id = ? and hub_id is null and status = 'OPEN'"
                                + " order by name, id",
                        partnership.value())
                .rows(em).stream()
                        .map(row -> new AreaView.Place(row.text(0), row.text(1)))
                        .toList();
    }

    /** People who volunteer on the day, by what they do. Somebody who does two things counts in both. */
    public List<AreaView.Count> volunteers(PartnershipId partnership, LocalDate on) {
        return new Sql(
                        "select job_title, count(distinct person_id) from engagement where partnership_id = ?"
                                + " and kind = 'VOLUNTEER' and from_date <= ? and (to_date is null or to_date >= ?)"
                                + " group by job_title order by job_title",
                        partnership.value(),
                        on,
                        on)
                .rows(em).stream()
                        .map(row -> new AreaView.Count(row.text(0), row.count(1)))
                        .toList();
    }

    /** Services with their partner, by name; {@code words} narrow the list and may be null. */
    public Page<StaffRow> services(String words, PartnershipId partnership, Paging paging) {
        long total = narrowed(new Sql("select count(*)" + SERVICES, partnership.value()), words)
                .count(em);
        List<StaffRow> items = narrowed(
                        new Sql(
                                "select pa.name, pa.type, pa.sector, pa.status, s.name, coalesce(s.provision, pa.provision),"
                                        + " s.published_staff, s.staff_unit, s.annual_budget_gbp" + SERVICES,
                                partnership.value()),
                        words)
                .add("order by pa.name, pa.id, s.name, s.id limit ? offset ?", paging.size(), paging.offset())
                .rows(em)
                .stream()
                .map(AreaQueries::row)
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** What all services together publish. */
    public StaffRow.Total staff(PartnershipId partnership) {
        return new Sql(
                        "select coalesce(sum(if(s.staff_unit = 'HEADCOUNT', s.published_staff, 0)), 0),"
                                + " coalesce(sum(if(s.staff_unit = 'FTE', s.published_staff, 0)), 0),"
                                + " coalesce(sum(if(s.staff_unit = 'FTE' and coalesce(s.provision, pa.provision) = 'IN_HOUSE',"
                                + " s.published_staff, 0)), 0), sum(s.annual_budget_gbp)" + SERVICES,
                        partnership.value())
                .first(em)
                .map(row -> new StaffRow.Total(
                        row.decimal(0), row.decimal(1), row.decimal(2), row.text(3) == null ? null : row.count(3)))
                .orElse(new StaffRow.Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null));
    }

    private static Sql narrowed(Sql sql, String words) {
        if (words != null && !words.isBlank()) {
            String like = Like.anywhere(words);
            sql.add("and (pa.name like ? escape '!' or s.name like ? escape '!')", like, like);
        }
        return sql;
    }

    private static StaffRow row(Row row) {
        return new StaffRow(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.decimal(6),
                row.text(7),
                row.text(8) == null ? null : row.count(8));
    }
}
