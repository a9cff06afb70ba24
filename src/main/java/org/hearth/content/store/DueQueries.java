package org.hearth.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.security.AcrossPartners;

/** Reads what the clock reminds of, and which reminders went out. */
@ApplicationScoped
public class DueQueries {

    @PersistenceContext
    EntityManager em;

    /**
     * Something that is due.
     *
     * @param subject the version, or the statement
     * @param person who answers for it today
     */
    public record Due(
            String subject, PartnershipId partnership, String programme, String person, String partner, LocalDate on) {}

    /** Versions in use, or to be used, whose review is due by the day; what is replaced or withdrawn is not reviewed. */
    @AcrossPartners("Days and ids, for the clock; nobody is shown them")
    public List<Due> reviews(LocalDate today, LocalDate until) {
        return due(Sql.of(
                "select v.id, v.partnership_id, v.programme_id, o.person_id, o.partner_id, v.review_on from content_version v"
                        + " join content_owner o on o.version_id = v.id and o.from_date = (select coalesce(max(case when"
                        + " n.from_date <= ? then n.from_date end), min(n.from_date)) from content_owner n"
                        + " where n.version_id = v.id) where v.review_on <= ? and (v.withdrawn_on is null or v.withdrawn_on > ?)"
                        + " and not exists (select 1 from content_version w where w.programme_id = v.programme_id and"
                        + " w.adopted_on > v.adopted_on and w.adopted_on <= ? and (w.withdrawn_on is null or"
                        + " w.withdrawn_on > w.adopted_on)) order by v.review_on, v.id",
                today,
                until,
                today,
                today));
    }

    /** The newest statements that end by the day and ended at most as long ago; one that is followed by a longer one is not among them. */
    @AcrossPartners("Days and ids, for the clock; nobody is shown them")
    public List<Due> statements(LocalDate from, LocalDate until) {
        return due(Sql.of(
                "select s.id, s.partnership_id, s.programme_id, s.person_id, s.partner_id, s.holds_until"
                        + " from readiness_statement s where s.holds_until between ? and ? and s.withdrawn_on is null"
                        + " and not exists (select 1 from readiness_statement n where n.programme_id = s.programme_id and"
                        + " n.holds_until > s.holds_until and n.withdrawn_on is null) order by s.holds_until, s.id",
                from,
                until));
    }

    private List<Due> due(Sql sql) {
        return sql.rows(em).stream()
                .map(row -> new Due(
                        row.text(0),
                        new PartnershipId(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.date(5)))
                .toList();
    }

    /** The reminders sent of this day. */
    @AcrossPartners("Numbers, for the clock")
    public List<Integer> told(Due due) {
        return Sql.of("select days from content_told where subject_id = ? and due_on = ?", due.subject(), due.on())
                .rows(em)
                .stream()
                .map(row -> Integer.valueOf(row.number(0)))
                .toList();
    }

    /** Writes down that it is told; answers whether nobody else did before. */
    @AcrossPartners("A note for the clock")
    public boolean tell(Due due, int days, Instant now) {
        return Sql.of(
                                "insert ignore into content_told (subject_id, due_on, days, told_at) values (?, ?, ?, ?)",
                                due.subject(),
                                due.on(),
                                days,
                                now)
                        .run(em)
                == 1;
    }
}
