package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.kernel.Like;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.partnership.AgreementView;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.SiteCard;
import org.hearth.partnership.SiteView;

/** Reads localities, hubs, sites with their rooms, and agreements of one partnership. */
@ApplicationScoped
public class SiteQueries {

    private static final String SITE =
            "select s.id, s.name, s.kind, s.hub_id, h.name, s.locality_id, l.name, s.partner_id,"
                    + " pa.name, s.address, s.postcode, s.specified_establishment, s.step_free, s.hearing_loop, s.parking,"
                    + " s.access_notes, s.status, s.version + (select coalesce(sum(r.version), 0) from room r"
                    + " where r.site_id = s.id) from site s left join hub h on h.id = s.hub_id"
                    + " left join locality l on l.id = coalesce(s.locality_id, h.locality_id)"
                    + " left join partner pa on pa.id = s.partner_id where s.partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    /** One site in full, open or closed. */
    public Optional<SiteView> view(String site, PartnershipId partnership) {
        return new Sql(SITE + " and s.id = ?", partnership.value(), site)
                .first(em)
                .map(row -> view(row, rooms(partnership).getOrDefault(site, List.of())));
    }

    /** Sites by name; {@code words} and {@code hub} narrow the list and may be null. */
    public Page<SiteView> find(String words, String hub, PartnershipId partnership, Paging paging) {
        long total = narrowed(
                        new Sql("select count(*) from site s where s.partnership_id = ?", partnership.value()),
                        words,
                        hub)
                .count(em);
        var rooms = rooms(partnership);
        List<SiteView> items = narrowed(new Sql(SITE, partnership.value()), words, hub)
                .add("order by s.name, s.id limit ? offset ?", paging.size(), paging.offset())
                .rows(em)
                .stream()
                .map(row -> view(row, rooms.getOrDefault(row.text(0), List.of())))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql narrowed(Sql sql, String words, String hub) {
        if (words != null && !words.isBlank()) {
            sql.add(
                    "and (s.name like ? escape '!' or s.postcode like ? escape '!')",
                    Like.anywhere(words),
                    Like.plain(words) + "%");
        }
        if (hub != null && !hub.isBlank()) {
            sql.add("and s.hub_id = ?", hub);
        }
        return sql;
    }

    /** Every open site, by name. */
    public List<SiteCard> cards(PartnershipId partnership) {
        var rooms = rooms(partnership);
        return new Sql(SITE + " and s.status = 'OPEN' order by s.name, s.id", partnership.value())
                .rows(em).stream()
                        .map(row -> card(view(row, rooms.getOrDefault(row.text(0), List.of()))))
                        .toList();
    }

    /** One open site. */
    public Optional<SiteCard> card(String site, PartnershipId partnership) {
        return view(site, partnership)
                .filter(found -> "OPEN".equals(found.status()))
                .map(SiteQueries::card);
    }

    private Map<String, List<SiteView.Room>> rooms(PartnershipId partnership) {
        return new Sql(
                        "select r.site_id, r.id, r.name, r.capacity from room r join site s on s.id = r.site_id"
                                + " where s.partnership_id = ? and r.status = 'OPEN' order by r.name, r.id",
                        partnership.value())
                .rows(em).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text(0),
                                Collectors.mapping(
                                        row -> new SiteView.Room(row.text(1), row.text(2), row.number(3)),
                                        Collectors.toList())));
    }

    public List<LocalityCard> localities(PartnershipId partnership) {
        return new Sql("select id, name from locality where partnership_id = ? order by name, id", partnership.value())
                .rows(em).stream()
                        .map(row -> new LocalityCard(row.text(0), row.text(1)))
                        .toList();
    }

    /** Whether it is a locality of the partnership. */
    public boolean hasLocality(String locality, PartnershipId partnership) {
        return localities(partnership).stream().anyMatch(each -> each.id().equals(locality));
    }

    public List<SiteView.Hub> hubs(PartnershipId partnership) {
        return new Sql(
                        "select h.id, h.name, h.locality_id, l.name, h.status, h.from_date, h.to_date, h.version from hub h"
                                + " left join locality l on l.id = h.locality_id where h.partnership_id = ? order by h.name, h.id",
                        partnership.value())
                .rows(em).stream()
                        .map(row -> new SiteView.Hub(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.date(5),
                                row.date(6),
                                row.number(7)))
                        .toList();
    }

    /** Whether it is a hub of the partnership. */
    public boolean hasHub(String hub, PartnershipId partnership) {
        return hubs(partnership).stream().anyMatch(each -> each.id().equals(hub));
    }

    /** Every agreement, the newest first. */
    public List<AgreementView> agreements(PartnershipId partnership) {
        Map<String, List<AgreementView.Party>> parties = new Sql(
                        "select ap.agreement_id, ap.partner_id, pa.name, ap.from_date, ap.to_date from agreement_partner ap"
                                + " join agreement a on a.id = ap.agreement_id join partner pa on pa.id = ap.partner_id"
                                + " where a.partnership_id = ? order by pa.name, ap.from_date",
                        partnership.value())
                .rows(em).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text(0),
                                Collectors.mapping(
                                        row -> new AgreementView.Party(
                                                row.text(1), row.text(2), row.date(3), row.date(4)),
                                        Collectors.toList())));
        return new Sql(
                        "select id, kind, name, from_date, to_date, terms, version from agreement where partnership_id = ?"
                                + " order by from_date desc, name, id",
                        partnership.value())
                .rows(em).stream()
                        .map(row -> new AgreementView(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.date(3),
                                row.date(4),
                                row.text(5),
                                row.number(6),
                                parties.getOrDefault(row.text(0), List.of())))
                        .toList();
    }

    private static SiteView view(Row row, List<SiteView.Room> rooms) {
        return new SiteView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.flag(12),
                row.flag(13),
                row.flag(14),
                row.text(15),
                row.text(16),
                row.number(17),
                rooms);
    }

    private static SiteCard card(SiteView site) {
        var rooms = site.rooms().stream()
                .map(each -> new SiteCard.RoomCard(each.id(), each.name(), each.capacity()))
                .toList();
        return new SiteCard(
                site.id(),
                site.name(),
                site.address(),
                site.postcode(),
                site.locality(),
                site.localityName(),
                site.hubName(),
                site.stepFree(),
                site.hearingLoop(),
                site.parking(),
                site.accessNotes(),
                rooms);
    }
}
