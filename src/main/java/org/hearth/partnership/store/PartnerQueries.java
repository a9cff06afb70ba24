package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Like;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.model.Participation;

/** Reads partners. Those of one partnership know of each other, so the partnership is the scope. */
@ApplicationScoped
public class PartnerQueries {

    private static final String CARD = "select pa.id, pa.name, pa.type, pa.sector, pa.status from partner pa";

    @PersistenceContext
    EntityManager em;

    public Optional<PartnerCard> card(PartnerId partner, PartnershipId partnership) {
        return new Sql(CARD + " where pa.id = ? and pa.partnership_id = ?", partner.value(), partnership.value())
                .first(em)
                .map(PartnerQueries::card);
    }

    /** Those whose membership is in force on the day and who have not left or been suspended, by name. */
    public List<PartnerCard> members(PartnershipId partnership, LocalDate on) {
        return new Sql(
                        CARD + " where pa.partnership_id = ? and pa.status = 'ACTIVE' and pa.member_from <= ?"
                                + " and (pa.member_to is null or pa.member_to >= ?) order by pa.name, pa.id",
                        partnership.value(),
                        on,
                        on)
                .rows(em).stream().map(PartnerQueries::card).toList();
    }

    /** Whether the partner's membership is in force on the day. */
    public boolean isMember(PartnerId partner, PartnershipId partnership, LocalDate on) {
        return new Sql(
                                "select count(*) from partner pa where pa.id = ? and pa.partnership_id = ?"
                                        + " and pa.status = 'ACTIVE' and pa.member_from <= ?"
                                        + " and (pa.member_to is null or pa.member_to >= ?)",
                                partner.value(),
                                partnership.value(),
                                on,
                                on)
                        .count(em)
                > 0;
    }

    /** Partners by name; words, type and sector narrow the list and may be null. */
    public Page<PartnerCard> find(String words, String type, String sector, PartnershipId partnership, Paging paging) {
        long total = narrowed(new Sql("select count(*) from partner pa"), words, type, sector, partnership)
                .count(em);
        List<PartnerCard> items = narrowed(new Sql(CARD), words, type, sector, partnership)
                .add("order by pa.name, pa.id limit ? offset ?", paging.size(), paging.offset())
                .rows(em)
                .stream()
                .map(PartnerQueries::card)
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql narrowed(Sql sql, String words, String type, String sector, PartnershipId partnership) {
        sql.add("where pa.partnership_id = ?", partnership.value());
        if (words != null && !words.isBlank()) {
            sql.add("and pa.name like ? escape '!'", Like.anywhere(words));
        }
        if (type != null && !type.isBlank()) {
            sql.add("and pa.type = ?", type);
        }
        if (sector != null && !sector.isBlank()) {
            sql.add("and pa.sector = ?", sector);
        }
        return sql;
    }

    /** One partner in full with its services, by name, and with the rule it has on the day. */
    public Optional<PartnerView> view(PartnerId partner, PartnershipId partnership, LocalDate on) {
        return new Sql(
                        "select pa.id, pa.name, pa.type, pa.sector, pa.provision, pa.status, pa.contract_from,"
                                + " pa.contract_to, pa.member_from, pa.member_to, " + ApprovalRuleRepository.RULE + ","
                                + " pa.contact_email, pa.phone, pa.notes, pa.version from partner pa"
                                + ApprovalRuleRepository.IN_FORCE + " where pa.id = ? and pa.partnership_id = ?",
                        on,
                        partner.value(),
                        partnership.value())
                .first(em)
                .map(row -> view(row, services(partner)));
    }

    private List<PartnerView.Service> services(PartnerId partner) {
        return new Sql(
                        "select id, name, provision, published_staff, staff_unit, annual_budget_gbp, from_date, to_date,"
                                + " version from service where partner_id = ? order by name, id",
                        partner.value())
                .rows(em).stream()
                        .map(row -> new PartnerView.Service(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.decimal(3),
                                row.text(4),
                                row.text(5) == null ? null : row.count(5),
                                row.date(6),
                                row.date(7),
                                row.number(8)))
                        .toList();
    }

    /** The reciprocal agreement in force on the day; the newest where there are several. */
    public Optional<String> reciprocal(PartnershipId partnership, LocalDate on) {
        return new Sql(
                        "select id from agreement where partnership_id = ? and kind = 'RECIPROCAL' and from_date <= ?"
                                + " and (to_date is null or to_date >= ?) order by from_date desc, id limit 1",
                        partnership.value(),
                        on,
                        on)
                .first(em)
                .map(row -> row.text(0));
    }

    /** The partners whose part in the agreement and whose membership are in force on the day, by name. */
    public List<PartnerCard> takingPart(String agreement, PartnershipId partnership, LocalDate on) {
        return new Sql(
                        CARD + " where pa.partnership_id = ? and pa.status = 'ACTIVE' and pa.member_from <= ?"
                                + " and (pa.member_to is null or pa.member_to >= ?) and exists (select 1"
                                + " from agreement_partner ap where ap.agreement_id = ? and ap.partner_id = pa.id"
                                + " and ap.from_date <= ? and (ap.to_date is null or ap.to_date >= ?))"
                                + " order by pa.name, pa.id",
                        partnership.value(),
                        on,
                        on,
                        agreement,
                        on,
                        on)
                .rows(em).stream().map(PartnerQueries::card).toList();
    }

    /** From when to when each partner takes part in the agreement: while the agreement, the part in it and the membership hold. */
    @org.hearth.security.AcrossPartners("An agreement's id comes from the caller's own partnership; only days are told")
    public List<Participation> participations(String agreement) {
        return new Sql(
                        "select ap.partner_id, greatest(ap.from_date, a.from_date, pa.member_from),"
                                + " least(coalesce(ap.to_date, date'9999-12-31'), coalesce(a.to_date, date'9999-12-31'),"
                                + " coalesce(pa.member_to, date'9999-12-31'))"
                                + " from agreement a join agreement_partner ap on ap.agreement_id = a.id"
                                + " join partner pa on pa.id = ap.partner_id and pa.status = 'ACTIVE' where a.id = ?",
                        agreement)
                .rows(em).stream()
                        .map(row -> new Participation(row.text(0), row.date(1), row.date(2)))
                        .toList();
    }

    private static PartnerCard card(Row row) {
        return new PartnerCard(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
    }

    private static PartnerView view(Row row, List<PartnerView.Service> services) {
        return new PartnerView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.date(6),
                row.date(7),
                row.date(8),
                row.date(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13),
                row.number(14),
                services);
    }
}
