package org.hearth.licence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.funding.Obligation;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.licence.Choice;
import org.hearth.licence.LicenceView;
import org.hearth.licence.model.Licence;
import org.hearth.licence.model.Span;
import org.hearth.security.Scope;

/** Reads licences to show them. They are the partnership's to see, and name nobody. */
@ApplicationScoped
public class LicenceQueries {

    private static final String FROM = " from licence l join programme g on g.id = l.programme_id"
            + " join partner p on p.id = l.holder_id left join strand s on s.id = l.strand_id where l.partnership_id = ?";
    private static final String COLUMNS =
            "select l.id, l.programme_id, g.name, l.holder_id, p.name, l.reference, l.units,"
                    + " l.units_name, l.units_spent, l.from_date, l.to_date, l.cost_pence, l.strand_id, s.name, s.funded_until,"
                    + " l.note, l.ended_reason, l.version" + FROM;

    @PersistenceContext
    EntityManager em;

    /** Licences, those that ended last of all and the others by their last day. */
    public Page<LicenceView> list(PartnershipId partnership, LocalDate today, Paging paging) {
        long total = Sql.of("select count(*)" + FROM, partnership.value())
                .rows(em)
                .get(0)
                .count(0);
        List<LicenceView> items = Sql.of(COLUMNS, partnership.value())
                .and(
                        "order by coalesce(l.to_date, '9999-12-31') < ?, coalesce(l.to_date, '9999-12-31'), g.name, l.id"
                                + " limit ? offset ?",
                        today,
                        paging.size(),
                        paging.offset())
                .rows(em)
                .stream()
                .map(row -> view(row, today))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** Licences whose holder is within the scope and whose last day is from one day to another, the first to end first. */
    public List<LicenceView> ending(Scope scope, LocalDate today, LocalDate last, int most) {
        return Sql.of(COLUMNS, scope.partnership().value())
                .and("and l.to_date between ? and ? and (?", today, last, scope.everyone())
                .in("or l.holder_id in", scope.partnerIds())
                .and(") order by l.to_date, g.name, l.id limit ?", most)
                .rows(em)
                .stream()
                .map(row -> view(row, today))
                .toList();
    }

    /** One licence of the partnership. */
    public Optional<LicenceView> find(String id, PartnershipId partnership, LocalDate today) {
        return Sql.of(COLUMNS, partnership.value()).and("and l.id = ?", id).rows(em).stream()
                .map(row -> view(row, today))
                .findFirst();
    }

    private LicenceView view(Row row, LocalDate today) {
        Span days = new Span(row.date(9), row.date(10));
        LocalDate funded = row.date(14);
        return new LicenceView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.numberOrNull(6),
                row.text(7),
                row.numberOrNull(8),
                days.from(),
                days.to(),
                Licence.state(days, today),
                Licence.daysLeft(days, today),
                pounds(row, 11),
                row.text(12),
                row.text(13),
                funded,
                Obligation.outlives(days.to(), funded),
                row.text(15),
                row.text(16),
                covers(row.text(0)),
                0,
                false,
                row.number(17));
    }

    private static BigDecimal pounds(Row row, int at) {
        return row.text(at) == null ? null : BigDecimal.valueOf(row.count(at), 2);
    }

    private List<LicenceView.Cover> covers(String licence) {
        return Sql.of(
                        "select c.id, c.partner_id, p.name, c.from_date, c.to_date from licence_cover c join partner p on p.id = c.partner_id"
                                + " where c.licence_id = ? order by p.name, c.from_date",
                        licence)
                .rows(em)
                .stream()
                .map(row -> new LicenceView.Cover(row.text(0), row.text(1), row.text(2), row.date(3), row.date(4)))
                .toList();
    }

    /** The programmes that need an organisation's licence, by name. */
    public List<Choice> programmes(PartnershipId partnership) {
        return choices(
                "select id, name from programme where partnership_id = ? and licence_need = 'ORGANISATION' order by name",
                partnership);
    }

    /** Whether the programme needs an organisation's licence. */
    public boolean needsLicence(String programme, PartnershipId partnership) {
        return programmes(partnership).stream().anyMatch(each -> each.id().equals(programme));
    }

    /** The funding strands, by name. */
    public List<Choice> strands(PartnershipId partnership) {
        return choices("select id, name from strand where partnership_id = ? order by name", partnership);
    }

    private List<Choice> choices(String sql, PartnershipId partnership) {
        return Sql.of(sql, partnership.value()).rows(em).stream()
                .map(row -> new Choice(row.text(0), row.text(1)))
                .toList();
    }

    /** What licences that are not over ask of strands: until when, and what for. */
    public List<Obligation> obligations(PartnershipId partnership, LocalDate today) {
        return Sql.of("select l.strand_id, g.name, p.name, l.to_date, l.cost_pence, l.id" + FROM, partnership.value())
                .and(
                        "and l.strand_id is not null and (l.to_date is null or l.to_date >= ?) order by g.name, l.id",
                        today)
                .rows(em)
                .stream()
                .map(row -> new Obligation(
                        row.text(0),
                        row.text(1) + ", " + row.text(2),
                        row.date(3),
                        pounds(row, 4),
                        "/training/licence?id=" + row.text(5)))
                .toList();
    }
}
