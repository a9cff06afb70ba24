package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.cascade.CascadeRow;
import org.hearth.cascade.Count;
import org.hearth.cascade.LearnerView;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.model.Programme;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.Scope;

/**
 * Reads the cascade a level at a time. Each question is answered from an index by as many rows as it shows: how large the
 * rest of the cascade is makes no difference.
 */
@ApplicationScoped
public class TreeQueries {

    /** How far a list is counted: further on nobody turns pages. */
    private static final int COUNTED = 1_000;

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";

    private static final String NODE = "select l.id, l.person_id, " + NAME + ", l.kind, l.generation, l.course_edition,"
            + " l.earned_on, (select c.taught_on from lineage c where c.parent_id = l.id"
            + " order by c.taught_on desc limit 1), (select max(least(coalesce(a.to_date,"
            + " date '9999-12-31'), coalesce(a.active_until, date '9999-12-31'))) from trainer_accreditation a"
            + " where a.person_id = l.person_id and a.programme_id = l.programme_id and not a.provisional"
            + " and a.from_date <= ?), l.counts, l.last_below,";

    @PersistenceContext
    EntityManager em;

    /** The programmes of the partnership, by name. */
    public List<CascadeRow> programmes(PartnershipId partnership) {
        return Sql.of(
                        "select p.id, p.code, p.name, (select l.generation from lineage l where l.programme_id = p.id"
                                + " order by l.generation desc limit 1)"
                                + " from programme p where p.partnership_id = ?"
                                + " and (p.status <> 'RETIRED' or exists (select 1 from lineage l where l.programme_id = p.id))"
                                + " order by p.name, p.id",
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new CascadeRow(row.text(0), row.text(1), row.text(2), row.number(3)))
                .toList();
    }

    /** A programme of the partnership. */
    public Optional<Programme> programme(String id, PartnershipId partnership) {
        return Sql.of(
                        "select p.id, p.name, c.begun_at is not null or not exists (select 1 from award a join course k"
                                + " on k.id = a.course_id where k.programme_id = p.id), coalesce(c.dormant_months, 12),"
                                + " exists (select 1 from fidelity_rule f where f.programme_id = p.id and f.accredited_trainers)"
                                + " from programme p"
                                + " left join cascade_programme c on c.programme_id = p.id where p.id = ?"
                                + " and p.partnership_id = ?",
                        id,
                        partnership.value())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> new Programme(row.text(0), row.text(1), row.flag(2), row.number(3), row.flag(4)));
    }

    /** How many lead trainers stand at a programme's top. */
    public int leads(Programme programme) {
        return Sql.of(
                        "select count(*) from lineage where programme_id = ? and generation = 0 and kind <> 'UNKNOWN'"
                                + " and (counts or last_below is not null)",
                        programme.id())
                .rows(em)
                .get(0)
                .number(0);
    }

    /** The ids from the top down to a row of the programme; nothing where there is none such. */
    public List<String> path(String id, Programme programme) {
        return Sql.of(
                        "with recursive up as (select id, parent_id, generation from lineage where id = ? and programme_id = ?"
                                + " and kind <> 'LEARNER' union all select p.id, p.parent_id, p.generation from up join lineage p"
                                + " on p.id = up.parent_id) select id from up order by generation",
                        id,
                        programme.id())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Rows by their ids, from the top down. */
    public List<NodeView> nodes(List<String> ids, Programme programme, Scope scope, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : views(
                        node(scope, today)
                                .and("where l.id in")
                                .in(ids)
                                .and("order by l.generation, l.id")
                                .rows(em),
                        programme,
                        scope,
                        today);
    }

    /** Those at the top, those who reach most first. */
    public Page<NodeView> top(Programme programme, Scope scope, LocalDate today, Paging paging) {
        return page(
                Sql.of("from lineage l where l.programme_id = ? and l.generation = 0", programme.id()),
                node(scope, today).and("where l.programme_id = ? and l.generation = 0", programme.id()),
                programme,
                scope,
                today,
                paging);
    }

    /** The trainers right below a row, those who reach most first. */
    public Page<NodeView> below(String parent, Programme programme, Scope scope, LocalDate today, Paging paging) {
        return page(
                Sql.of("from lineage l where l.parent_id = ? and l.kind = 'TRAINER'", parent),
                node(scope, today).and("where l.parent_id = ? and l.kind = 'TRAINER'", parent),
                programme,
                scope,
                today,
                paging);
    }

    /** The tops of branches in which nobody was trained for as long as the programme says, those idle longest first. */
    public Page<NodeView> dormant(Programme programme, Scope scope, LocalDate today, Paging paging) {
        LocalDate since = today.minusMonths(programme.dormantMonths());
        String idle = "where l.programme_id = ? and l.kind in ('ELSEWHERE', 'TRAINER')"
                + " and (l.last_below < ? or l.last_below is null and l.counts and l.earned_on < ?)"
                + " and not exists (select 1 from lineage u where u.id = l.parent_id and u.kind <> 'UNKNOWN'"
                + " and u.last_below < ?)";
        long total = Sql.of("select count(*) from lineage l")
                .and(idle, programme.id(), since, since, since)
                .rows(em)
                .get(0)
                .count(0);
        List<Row> rows = node(scope, today)
                .and(idle, programme.id(), since, since, since)
                .and("order by coalesce(l.last_below, l.earned_on), l.id")
                .rows(em, paging);
        return new Page<>(views(rows, programme, scope, today), paging.page(), paging.size(), total);
    }

    /** Who else was trained by a row's trainer, within the scope, the latest first. */
    public Page<LearnerView> learners(String parent, Scope scope, LocalDate today, Paging paging) {
        String from =
                "from lineage l straight_join person p on p.id = l.person_id straight_join award a on a.id = l.award_id"
                        + " where l.parent_id = ? and l.kind = 'LEARNER' and l.counts and";
        long total = Own.person(Sql.of("select count(*) from (select 1").and(from, parent), "l.person_id", scope, today)
                .and("limit ?) some", COUNTED)
                .rows(em)
                .get(0)
                .count(0);
        List<LearnerView> found = Own.person(
                        Sql.of("select p.id, " + NAME + ", a.course_title, l.course_edition, a.awarded_on, a.renew_by")
                                .and(from, parent),
                        "l.person_id",
                        scope,
                        today)
                .and("order by l.people desc, l.id desc")
                .rows(em, paging)
                .stream()
                .map(row ->
                        new LearnerView(row.text(0), row.text(1), row.text(2), row.text(3), row.date(4), row.date(5)))
                .toList();
        return new Page<>(found, paging.page(), paging.size(), total);
    }

    private static Sql node(Scope scope, LocalDate today) {
        return Own.person(Sql.of(NODE, today), "l.person_id", scope, today)
                .and("from lineage l left join person p on p.id = l.person_id");
    }

    private Page<NodeView> page(Sql from, Sql asked, Programme programme, Scope scope, LocalDate today, Paging paging) {
        String shown = "and (l.counts or l.last_below is not null)";
        long total =
                Sql.of("select count(*)").and(from.and(shown)).rows(em).get(0).count(0);
        List<Row> rows =
                asked.and(shown).and("order by l.people desc, l.id desc").rows(em, paging);
        return new Page<>(views(rows, programme, scope, today), paging.page(), paging.size(), total);
    }

    private List<NodeView> views(List<Row> rows, Programme programme, Scope scope, LocalDate today) {
        Map<String, Reach> reach = counts(rows.stream().map(row -> row.text(0)).toList(), programme, scope, today);
        return rows.stream()
                .map(row -> node(row, programme, reach.getOrDefault(row.text(0), Reach.NOBODY), today))
                .toList();
    }

    private static NodeView node(Row row, Programme programme, Reach reach, LocalDate today) {
        String kind = row.text(3);
        LocalDate until = row.date(8);
        boolean named = until != null || row.date(7) != null || row.flag(11);
        LocalDate last = row.date(10) == null ? row.date(6) : row.date(10);
        return new NodeView(
                row.text(0),
                named ? row.text(1) : null,
                named ? row.text(2) : null,
                !kind.equals("UNKNOWN"),
                row.number(4),
                row.text(5),
                row.date(6),
                reach.direct(),
                reach.people(),
                row.date(7),
                NO_END.equals(until) ? null : until,
                until != null && !until.isBefore(today),
                row.flag(9) || !kind.equals("TRAINER"),
                programme.dormant(last, today));
    }

    /** What may be said of how many people rows reach. */
    public Map<String, Reach> counts(List<String> ids, Programme programme, Scope scope, LocalDate today) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        int partners = members(scope.partnership(), today);
        Sql sql = Sql.of("select x.ancestor_id");
        for (String each : List.of("people", "direct", "trainers", "practitioners")) {
            sql.and(", sum(if(x.own or x." + each + " >= 5, x." + each + ", 0)), sum(x.own or x." + each + " >= 5)");
        }
        sql.and(", sum(if(x.own or x.direct < 5, 0, x.direct)) from (select r.*,");
        Own.partner(sql, "r.partner_id", scope)
                .and("as own from lineage_partner r where r.ancestor_id in")
                .in(ids);
        return sql.and(") x group by x.ancestor_id").rows(em).stream()
                .collect(Collectors.toMap(
                        row -> row.text(0),
                        row -> new Reach(
                                count(row, 1, scope, partners),
                                count(row, 3, scope, partners),
                                count(row, 5, scope, partners),
                                count(row, 7, scope, partners),
                                row.number(9))));
    }

    private static Count count(Row row, int at, Scope scope, int partners) {
        return new Count(row.number(at), scope.everyone() || row.number(at + 1) >= partners);
    }

    private int members(PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select count(*) from partner where partnership_id = ? and member_from <= ?"
                                + " and (member_to is null or member_to >= ?)",
                        partnership.value(),
                        today,
                        today)
                .rows(em)
                .get(0)
                .number(0);
    }

    /** What may be said of whom a row, or a programme, reaches; {@code others} are trained directly at other partners. */
    public record Reach(Count people, Count direct, Count trainers, Count practitioners, int others) {

        private static final Count NONE = new Count(0, false);

        /** Nobody, or nobody who may be told of. */
        public static final Reach NOBODY = new Reach(NONE, NONE, NONE, NONE, 0);
    }
}
