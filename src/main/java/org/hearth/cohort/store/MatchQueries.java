package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.cohort.model.Matching.May;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Reads sessions that lack a trainer, and the pool. Who may train is known in the partnership (decision 0102). */
@ApplicationScoped
public class MatchQueries {

    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";

    /** Whether the rules of the level, or else of the programme, ask for accredited trainers. */
    private static final String ASKS =
            PathQueries.LEAST.replace("f.min_trainers", "f.accredited_trainers").replace(", 1)", ", 0)");

    private static final String MAY =
            "r.programme_id = c.programme_id and r.person_id = a.person_id and r.from_date <= x.on_date"
                    + " and (r.to_date is null or r.to_date >= x.on_date) and (r.active_until is null or r.active_until >= ?)";

    /** Those who count on every day, where accredited ones are asked for. */
    private static final String COUNTED =
            "(select count(*) from trainer_assignment a where a.session_id = s.id and a.role in"
                    + " ('LEAD', 'CO') and (" + ASKS
                    + " = 0 or not exists (select 1 from session_day x where x.session_id = s.id"
                    + " and not exists (select 1 from trainer_accreditation r where " + MAY + "))))";

    private static final String LED =
            "exists (select 1 from trainer_assignment a where a.session_id = s.id and a.role = 'LEAD'"
                    + " and (" + ASKS + " = 0 or not exists (select 1 from session_day x where x.session_id = s.id"
                    + " and not exists (select 1 from trainer_accreditation r where not r.provisional and " + MAY
                    + "))))";

    private static final String FROM = " from session s join course c on c.id = s.course_id"
            + " join programme g on g.id = c.programme_id and g.route = 'TRAIN_THE_TRAINER' and g.status = 'ACTIVE'"
            + " join partner h on h.id = s.host_partner_id join session_day d on d.session_id = s.id and d.number = 1"
            + " left join locality l on l.id = s.locality_id where s.partnership_id = ?"
            + " and c.level <> 'TRAIN_THE_TRAINER' and s.status in ('DRAFT', 'PUBLISHED') and d.on_date > ?";

    @PersistenceContext
    EntityManager em;

    /** A session that lacks a trainer. */
    public record Lacking(
            String id,
            String ref,
            String course,
            String programme,
            String programmeName,
            String host,
            String hostName,
            String locality,
            String localityName,
            boolean draft,
            int missing,
            boolean led) {}

    /** Somebody who may train a programme at times, and where they work. */
    public record Member(
            String person, String name, String partner, String partnerName, String locality, List<May> may) {}

    /** Sessions to come that lack a trainer, or only an accredited one to lead, the soonest first: published ones, and drafts of partners in the scope; of one programme by its id or code. */
    public Page<Lacking> lacking(String programme, Scope drafts, LocalDate today, Paging paging) {
        Sql where = Sql.of(FROM, drafts.partnership().value(), today);
        if (programme != null) {
            where.and("and (g.id = ? or g.code = ?)", programme, programme);
        }
        if (!drafts.everyone()) {
            where.and("and (s.status = 'PUBLISHED'");
            if (drafts.partnerIds().isEmpty()) {
                where.and(")");
            } else {
                where.in("or s.host_partner_id in", drafts.partnerIds()).and(")");
            }
        }
        where.and(
                "and (" + PathQueries.LEAST + " > " + COUNTED + " or (" + ASKS + " > 0 and not " + LED + "))",
                today,
                today);
        long total = Sql.of("select count(*)").and(where).rows(em).get(0).count(0);
        List<Lacking> items = Sql.of(
                        "select s.id, s.ref, c.title, c.programme_id, g.name, h.id, h.name, l.id, l.name, s.status = 'DRAFT', "
                                + PathQueries.LEAST + " - " + COUNTED + ", " + LED,
                        today,
                        today)
                .and(where)
                .and("order by d.on_date, s.ref")
                .rows(em, paging.offset(), paging.size())
                .stream()
                .map(MatchQueries::lacking)
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Lacking lacking(Row row) {
        boolean led = row.flag(11);
        return new Lacking(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.flag(9),
                led ? row.number(10) : Math.max(1, row.number(10)),
                led);
    }

    /** Everybody who may train a programme today or later, with where they work today. */
    public List<Member> pool(String programme, PartnershipId partnership, LocalDate today) {
        Map<String, Member> found = new LinkedHashMap<>();
        Sql.of(
                        "select p.id, " + NAME + ", q.id, q.name, h.locality_id, r.from_date, r.to_date, r.provisional"
                                + " from trainer_accreditation r join person p on p.id = r.person_id and p.status = 'ACTIVE'"
                                + " join engagement e on e.id = (select w.id from engagement w where w.person_id = p.id"
                                + " and w.from_date <= ? and (w.to_date is null or w.to_date >= ?)"
                                + " order by w.is_primary desc, w.from_date, w.id limit 1)"
                                + " join partner q on q.id = e.partner_id left join hub h on h.id = e.hub_id"
                                + " where r.partnership_id = ? and r.programme_id = ? and (r.to_date is null or r.to_date >= ?)"
                                + " and (r.active_until is null or r.active_until >= ?) order by p.family_name, 2, p.id",
                        today,
                        today,
                        partnership.value(),
                        programme,
                        today,
                        today)
                .rows(em)
                .forEach(row -> found.merge(row.text(0), member(row), MatchQueries::together));
        return List.copyOf(found.values());
    }

    private static Member member(Row row) {
        return new Member(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                List.of(new May(row.date(5), row.date(6), row.flag(7))));
    }

    private static Member together(Member one, Member other) {
        List<May> both = new ArrayList<>(one.may());
        both.addAll(other.may());
        return new Member(one.person(), one.name(), one.partner(), one.partnerName(), one.locality(), both);
    }
}
