package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.OpenPlaces;
import org.hearth.booking.UnopenedPlaces;
import org.hearth.booking.model.ShareKind;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionId;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** What came down the ladder, and who was told of it. */
@ApplicationScoped
@AcrossPartners("Places and dates; nobody's name is kept here")
public class ReleaseRepository {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    /** Sessions that have not begun, with a share whose date has come and that has not been written down yet. */
    public List<SessionId> due(LocalDate today, Instant now) {
        return Sql.of(
                        "select distinct sh.session_id from place_share sh join place_allocation a"
                                + " on a.session_id = sh.session_id and a.status = 'OPEN' and a.first_start > ?"
                                + " where sh.agreement_on <= ? and sh.told is null"
                                + " or sh.everyone_on <= ? and coalesce(sh.told, '') <> 'PARTNERSHIP'",
                        now,
                        today,
                        today)
                .rows(em, 0, AT_ONCE)
                .stream()
                .map(row -> new SessionId(row.text(0)))
                .toList();
    }

    /** Sessions hosted within the scope that can still be booked, with free places of the host's own; the soonest first. */
    public List<UnopenedPlaces> unopened(Scope scope, Instant now, int most) {
        Sql sql = Sql.of(
                "select a.session_id, s.ref, a.course_id, c.title, p.name, d.on_date, sh.places - sh.taken"
                        + " from place_allocation a join place_share sh on sh.session_id = a.session_id and sh.kind = 'OWN'"
                        + " and sh.taken < sh.places join session s on s.id = a.session_id join course c on c.id = a.course_id"
                        + " join partner p on p.id = a.host_partner_id"
                        + " join session_day d on d.session_id = a.session_id and d.number = 1"
                        + " where a.partnership_id = ? and a.status = 'OPEN' and a.closes_at > ?",
                scope.partnership().value(),
                now);
        if (!scope.everyone()) {
            sql.in(" and a.host_partner_id in", scope.partnerIds());
        }
        return sql.and(" order by a.first_start, a.session_id").rows(em, 0, most).stream()
                .map(row -> new UnopenedPlaces(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.date(5), row.number(6)))
                .toList();
    }

    /** Notes how far a share has come down; false when that was noted before. The allocation must be locked. */
    public boolean tell(String share, ShareKind reach) {
        return Sql.of(
                                "update place_share set told = ? where id = ? and coalesce(told, '') <> ?",
                                reach,
                                share,
                                reach.name())
                        .run(em)
                > 0;
    }

    /** The partnerships with places that came down on the day and nobody was told of. */
    public List<PartnershipId> withNews(LocalDate today) {
        return Sql.of(
                        "select distinct a.partnership_id from place_history h join place_allocation a"
                                + " on a.session_id = h.session_id where h.at >= ? and h.by_person is null"
                                + " and not exists (select 1 from places_told t where t.partnership_id = a.partnership_id"
                                + " and t.on_date = ?)",
                        today.atStartOfDay(WorkingDays.ZONE).toInstant(),
                        today)
                .rows(em)
                .stream()
                .map(row -> new PartnershipId(row.text(0)))
                .toList();
    }

    /** Notes that the partnership's leads are being told for the day; false when somebody has done so. */
    public boolean startTelling(PartnershipId partnership, LocalDate today) {
        return Sql.of(
                                "insert ignore into places_told (partnership_id, on_date) values (?, ?)",
                                partnership.value(),
                                today)
                        .run(em)
                > 0;
    }

    /**
     * The sessions with a place that came down to the partner's people since the day and is still free, the soonest first:
     * to the agreement's partners where it takes part in the agreement on the session's first day, or to everybody.
     */
    public List<OpenPlaces> openedTo(PartnerId partner, PartnershipId partnership, LocalDate since, Instant now) {
        return Sql.of(
                        "select s.id, s.ref, c.title, h.name, d.on_date, t.name, sum(sh.places - sh.taken)"
                                + " from place_share sh join place_allocation a on a.session_id = sh.session_id"
                                + " and a.status = 'OPEN' and a.closes_at > ? and a.partnership_id = ?"
                                + " join session s on s.id = a.session_id"
                                + " join place_day d on d.session_id = s.id and d.number = 1 join course c on c.id = s.course_id"
                                + " join partner h on h.id = s.host_partner_id left join site t on t.id = s.site_id"
                                + " where sh.taken < sh.places and (sh.told = 'PARTNERSHIP' and sh.everyone_on >= ?"
                                + " or sh.told is not null and sh.agreement_on >= ? and a.host_partner_id <> ?"
                                + " and exists (select 1 from agreement g join agreement_partner ap on ap.agreement_id = g.id"
                                + " where g.id = a.agreement_id and ap.partner_id = ? and g.from_date <= d.on_date"
                                + " and (g.to_date is null or g.to_date >= d.on_date) and ap.from_date <= d.on_date"
                                + " and (ap.to_date is null or ap.to_date >= d.on_date)))"
                                + " and coalesce(sh.partner_id, '') <> ?"
                                + " group by s.id, s.ref, c.title, h.name, d.on_date, t.name, s.first_start"
                                + " order by s.first_start, s.id",
                        now,
                        partnership.value(),
                        since,
                        since,
                        partner.value(),
                        partner.value(),
                        partner.value())
                .rows(em, 0, 20)
                .stream()
                .map(row -> new OpenPlaces(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.date(4), row.text(5), row.number(6)))
                .toList();
    }
}
