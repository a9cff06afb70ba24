package org.hearth.cohort.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.PathView;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.Witness;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/** Reads paths as lists and pages show them. */
@ApplicationScoped
public class PathQueries {

    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";
    private static final String SELECT = "select t.id, t.programme_id, g.name, t.person_id, " + NAME
            + ", q.name, t.cohort_id, k.name, t.standing, t.next_step, t.since_date, t.lapses_on, t.lapse_cause,"
            + " t.promised_sessions, t.generation, t.version, t.at_risk_from";
    private static final String FROM = " from trainer_path t join person p on p.id = t.person_id join programme g on"
            + " g.id = t.programme_id left join partner q on q.id = t.partner_id left join cohort k on k.id = t.cohort_id"
            + " where 1 = 1";
    static final String LEAST = "coalesce((select max(f.min_trainers) from fidelity_rule f where f.programme_id ="
            + " c.programme_id and f.level = c.level and f.from_date <= d.on_date and (f.to_date is null or f.to_date >="
            + " d.on_date)), (select max(f.min_trainers) from fidelity_rule f where f.programme_id = c.programme_id and"
            + " f.level is null and f.from_date <= d.on_date and (f.to_date is null or f.to_date >= d.on_date)), 1)";
    private static final String LEADS =
            "(select count(*) from trainer_assignment a where a.session_id = s.id and a.role = 'LEAD')";
    private static final String LEADS_OR_ONE =
            "greatest(1, " + LEADS + ")"; // a lead is still to come, and not from them
    private static final String COS =
            "(select count(*) from trainer_assignment b where b.session_id = s.id and b.role = 'CO')";
    private static final int MOST_OFFERS = 5;

    @PersistenceContext
    EntityManager em;

    /** What a list is narrowed to; null for all. */
    public record Filter(String programme, String cohort, Standing standing, String person) {}

    /** Paths within the scope, by name. */
    public Page<PathRow> list(Filter filter, Scope scope, LocalDate today, Paging paging) {
        Sql where = where(filter, scope, today);
        long total = Sql.of("select count(*)").and(where).rows(em).get(0).count(0);
        List<PathRow> items = Sql.of(SELECT)
                .and(where)
                .and("order by p.family_name, p.given_name, g.name, t.id")
                .rows(em, paging.offset(), paging.size())
                .stream()
                .map(row -> read(row, today))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static Sql where(Filter filter, Scope scope, LocalDate today) {
        Sql where = Sql.of(FROM).reaching(scope, today);
        if (filter.programme() != null) {
            where.and("and (t.programme_id = ? or g.code = ?)", filter.programme(), filter.programme());
        }
        if (filter.cohort() != null) {
            where.and("and t.cohort_id = ?", filter.cohort());
        }
        if (filter.person() != null) {
            where.and("and t.person_id = ?", filter.person());
        }
        if (filter.standing() != null) {
            standing(where, filter.standing(), today);
        }
        return where;
    }

    private static void standing(Sql where, Standing standing, LocalDate today) {
        switch (standing) {
            case LAPSED ->
                where.and("and (t.standing = 'LAPSED' or t.standing = 'ACCREDITED' and t.lapses_on <= ?)", today);
            case AT_RISK ->
                where.and("and t.standing = 'ACCREDITED' and t.at_risk_from <= ? and t.lapses_on > ?", today, today);
            case ACCREDITED ->
                where.and("and t.standing = 'ACCREDITED' and (t.lapses_on is null or t.at_risk_from > ?)", today);
            default -> where.and("and t.standing = ?", standing.name());
        }
    }

    /** Whoever was nominated and has no seat yet, within the scope, the longest waiting first. */
    public List<PathRow> waiting(Scope scope, LocalDate today, int most) {
        return Sql.of(SELECT + FROM)
                .and("and t.standing = 'CANDIDATE' and t.next_step = 'SELECTED'")
                .reaching(scope, today)
                .and("order by t.created_at, t.id")
                .rows(em, 0, most)
                .stream()
                .map(row -> read(row, today))
                .toList();
    }

    /** One path within the scope. */
    public PathRow row(String id, Scope scope, LocalDate today) {
        return Sql.of(SELECT + FROM).and("and t.id = ?", id).reaching(scope, today).rows(em).stream()
                .map(row -> read(row, today))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", id));
    }

    private static PathRow read(Row row, LocalDate today) {
        LocalDate lapses = row.date(11);
        return new PathRow(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                TrainerPath.standing(Standing.valueOf(row.text(8)), lapses, row.date(16), today),
                row.text(9) == null ? null : Step.valueOf(row.text(9)),
                row.date(10),
                lapses,
                row.text(12),
                row.numberOrNull(13),
                row.numberOrNull(14),
                row.number(15));
    }

    /** What was done on a path, the oldest first; names are those of trainers, leads and of the system itself. */
    public List<PathView.Done> steps(String path, PartnershipId partnership) {
        return Sql.of(
                        "select s.step, s.on_date, s.evidence, n.ref, coalesce(" + NAME.replace("p.", "w.")
                                + ", s.outside_name), " + NAME.replace("p.", "b.")
                                + ", s.outside_body, s.place, s.declaration, s.reason"
                                + " from trainer_path_step s join trainer_path t on t.id = s.path_id"
                                + " left join session n on n.id = s.session_id left join person w on w.id = s.witness_id"
                                + " left join person b on b.id = s.taken_by where s.path_id = ? and t.partnership_id = ?"
                                + " order by s.on_date, s.taken_at, s.id",
                        path,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new PathView.Done(
                        Step.valueOf(row.text(0)),
                        row.date(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        row.text(8),
                        row.text(9)))
                .toList();
    }

    /**
     * Sessions of a programme still to come that have fewer trainers than it asks, the soonest first: published ones, and the
     * drafts whoever looks may know of. For somebody who may not lead, those that lack a trainer beside the lead.
     */
    public List<PathView.Offer> lacking(TrainerPath path, boolean mayLead, Scope drafts, LocalDate today) {
        return Sql.of(
                        "select s.ref, c.title, d.on_date, h.name, " + LEAST + " - " + (mayLead ? LEADS : LEADS_OR_ONE)
                                + " - " + COS
                                + " from session s join course c on c.id = s.course_id join partner h on h.id = s.host_partner_id"
                                + " join session_day d on d.session_id = s.id and d.number = 1"
                                + " where s.partnership_id = ? and c.programme_id = ? and d.on_date > ?"
                                + " and not exists (select 1 from trainer_assignment o where o.session_id = s.id and"
                                + " o.person_id = ?) and (s.status = 'PUBLISHED' or s.status = 'DRAFT' and (?",
                        path.partnership().value(),
                        path.programme(),
                        today,
                        path.person().value(),
                        drafts.everyone())
                .in("or s.host_partner_id in", drafts.partnerIds())
                .and(
                        "or exists (select 1 from trainer_assignment v where v.session_id = s.id and v.person_id = ?)))"
                                + " order by d.on_date, s.ref",
                        drafts.self().value())
                .rows(em)
                .stream()
                .filter(row -> row.number(4) > 0)
                .limit(MOST_OFFERS)
                .map(row -> new PathView.Offer(row.text(0), row.text(1), row.date(2), row.text(3), row.number(4)))
                .toList();
    }

    /** Whether the accreditation of a path lets somebody lead, and not only deliver beside who does. */
    public boolean leads(TrainerPath path) {
        return !Sql.of("select 1 from trainer_accreditation where id = ? and not provisional", path.accreditation())
                .rows(em)
                .isEmpty();
    }

    /** Who may lead the programme on a day: mentors and observers are of them. */
    public List<Witness> leads(String programme, PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select distinct a.person_id, " + NAME
                                + ", p.family_name from trainer_accreditation a join person p on"
                                + " p.id = a.person_id where a.programme_id = ? and a.partnership_id = ? and not a.provisional"
                                + " and a.from_date <= ? and (a.to_date is null or a.to_date >= ?)"
                                + " and (a.active_until is null or a.active_until >= ?)"
                                + " and p.status = 'ACTIVE' order by p.family_name, 2",
                        programme,
                        partnership.value(),
                        on,
                        on,
                        on)
                .rows(em)
                .stream()
                .map(row -> new Witness(row.text(0), row.text(1)))
                .toList();
    }
}
