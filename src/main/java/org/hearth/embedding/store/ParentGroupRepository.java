package org.hearth.embedding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupStatus;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentLeadersDraft;
import org.hearth.embedding.model.ParentGroupPlan;
import org.hearth.kernel.Identity;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps groups for parents: numbers of parents, and nothing else of them. */
@ApplicationScoped
public class ParentGroupRepository {

    private static final String NAME = "concat(coalesce(%1$s.known_as, %1$s.given_name), ' ', %1$s.family_name)";
    private static final String LEAD =
            " from parent_group_lead l where l.group_id = g.id and l.from_date <= ? order by l.from_date desc limit 1";
    private static final String FROM = " from parent_group g join parent_group_kind k on k.code = g.kind"
            + " join partner p on p.id = g.partner_id join site s on s.id = g.site_id join person a on a.id ="
            + " coalesce((select l.first_id" + LEAD
            + "), g.first_id) join person b on b.id = coalesce((select l.second_id"
            + LEAD + "), g.second_id) where g.partnership_id = ?";
    private static final String HEAD = "select g.id, g.kind, k.name, p.name, s.name, " + NAME.formatted("a") + ", "
            + NAME.formatted("b")
            + ", g.starts_on, g.sessions, g.invited, g.status, g.end_reason, g.partner_id, a.id, b.id";

    @PersistenceContext
    EntityManager em;

    /** The kinds, as published. */
    @AcrossPartners("What licensors publish; nobody's record")
    public List<ParentGroupKind> kinds() {
        return Sql.of("select code, name, programme, course_ref, least, most, parents_from, parents_to, source"
                        + " from parent_group_kind order by place")
                .rows(em)
                .stream()
                .map(row -> new ParentGroupKind(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.number(4),
                        row.number(5),
                        row.numberOrNull(6),
                        row.numberOrNull(7),
                        row.text(8)))
                .toList();
    }

    /** A run without its sessions. */
    public record Head(
            String id,
            String kind,
            String kindName,
            String partnerName,
            String siteName,
            List<String> facilitators,
            LocalDate startsOn,
            int sessions,
            Integer invited,
            ParentGroupStatus status,
            String endReason,
            String partner,
            List<String> people) {}

    /** Runs of the partnership with who leads them on the day: those that are running first, the newest first. */
    public Page<Head> list(PartnershipId partnership, LocalDate today, Paging paging) {
        long total = Sql.of("select count(*) from parent_group where partnership_id = ?", partnership.value())
                .rows(em)
                .get(0)
                .count(0);
        List<Head> heads = Sql.of(HEAD + FROM, today, today, partnership.value())
                .and(
                        "order by g.status <> 'RUNNING', g.starts_on desc, g.id limit ? offset ?",
                        paging.size(),
                        paging.offset())
                .rows(em)
                .stream()
                .map(ParentGroupRepository::head)
                .toList();
        return new Page<>(heads, paging.page(), paging.size(), total);
    }

    /** One run of the partnership, led by whoever leads it on the day. */
    public Optional<Head> find(String group, PartnershipId partnership, LocalDate today) {
        return Sql.of(HEAD + FROM, today, today, partnership.value()).and("and g.id = ?", group).rows(em).stream()
                .map(ParentGroupRepository::head)
                .findFirst();
    }

    private static Head head(Row row) {
        return new Head(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                List.of(row.text(5), row.text(6)),
                row.date(7),
                row.number(8),
                row.numberOrNull(9),
                ParentGroupStatus.valueOf(row.text(10)),
                row.text(11),
                row.text(12),
                List.of(row.text(13), row.text(14)));
    }

    /** The sessions held, by run, in order. */
    @AcrossPartners(
            "Numbers of parents of runs the caller found in their partnership, who tells none below five of others")
    public Map<String, List<ParentGroupView.Held>> held(List<String> groups) {
        return groups.isEmpty()
                ? Map.of()
                : Sql.of("select group_id, number, on_date, parents from parent_group_session where true")
                        .in("and group_id in", groups)
                        .and("order by group_id, number")
                        .rows(em)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text(0),
                                Collectors.mapping(
                                        row -> new ParentGroupView.Held(row.number(1), row.date(2), row.number(3)),
                                        Collectors.toList())));
    }

    /** What came of one kind. */
    public record Sum(String kind, int groups, int completed, int over, int held, int asked, int parents) {}

    /** What came of every kind in the partnership. */
    public List<Sum> sums(PartnershipId partnership) {
        return Sql.of(
                        "select g.kind, count(*), sum(g.status = 'COMPLETED'), sum(g.status <> 'RUNNING'),"
                                + " sum(if(g.status = 'RUNNING', 0, (select count(*) from parent_group_session n where n.group_id ="
                                + " g.id))), sum(if(g.status = 'RUNNING', 0, g.sessions)), sum((select coalesce(max(n.parents), 0) from"
                                + " parent_group_session n where n.group_id = g.id)) from parent_group g where g.partnership_id = ?"
                                + " group by g.kind",
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Sum(
                        row.text(0),
                        row.number(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6)))
                .toList();
    }

    /**
     * Who may lead a group: people within the scope who work there on the day, and hold the certificate of a course where one is said.
     *
     * @param course its ref, or null
     */
    public List<Facilitator> facilitators(String course, LocalDate day, Scope scope) {
        Sql sql = Sql.of(
                        "select distinct h.id, " + NAME.formatted("h")
                                + ", h.family_name from person h join engagement e on"
                                + " e.person_id = h.id and e.from_date <= ? and (e.to_date is null or e.to_date >= ?) where"
                                + " h.partnership_id = ? and h.status = 'ACTIVE'",
                        day,
                        day,
                        scope.partnership().value())
                .engaged(scope);
        if (course != null) {
            sql.and(
                    "and exists (select 1 from award w join course c on c.id = w.course_id where w.person_id = h.id and c.ref = ?"
                            + " and w.status = 'ACTIVE' and (w.renew_by is null or w.renew_by >= ?))",
                    course,
                    day);
        }
        return sql.and("order by 3, 2 limit 300").rows(em).stream()
                .map(row -> new Facilitator(row.text(0), row.text(1)))
                .toList();
    }

    /** Keeps a plan; answers its id. */
    public String add(ParentGroupPlan plan, PartnershipId partnership, PersonId by, Instant now) {
        String id = Identity.next();
        Sql.of(
                        "insert into parent_group (id, partnership_id, kind, partner_id, site_id, first_id, second_id, starts_on,"
                                + " sessions, invited, status, created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " 'RUNNING', ?, ?)",
                        id,
                        partnership.value(),
                        plan.kind(),
                        plan.partner(),
                        plan.site(),
                        plan.first(),
                        plan.second(),
                        plan.startsOn(),
                        plan.sessions(),
                        plan.invited(),
                        by.value(),
                        now)
                .run(em);
        return id;
    }

    /** Holds a run until the transaction ends: its sessions are written down one after the other. */
    public void hold(String group, PartnershipId partnership) {
        Sql.of("select 1 from parent_group where id = ? and partnership_id = ? for update", group, partnership.value())
                .rows(em);
    }

    /** Writes a session down. */
    public void held(String group, int number, LocalDate on, int parents, PersonId by, Instant now) {
        Sql.of(
                        "insert into parent_group_session (group_id, number, on_date, parents, recorded_by, recorded_at) values"
                                + " (?, ?, ?, ?, ?, ?)",
                        group,
                        number,
                        on,
                        parents,
                        by.value(),
                        now)
                .run(em);
    }

    /** Puts a session right that was written down. */
    public void correct(String group, int number, LocalDate on, int parents, PersonId by, Instant now) {
        Sql.of(
                        "update parent_group_session set on_date = ?, parents = ?, recorded_by = ?, recorded_at = ? where group_id = ?"
                                + " and number = ?",
                        on,
                        parents,
                        by.value(),
                        now,
                        group,
                        number)
                .run(em);
    }

    /** Who leads runs and from which day on, by run: those they were begun with first. */
    @AcrossPartners("Who leads runs the caller found in their partnership")
    public Map<String, List<ParentGroupView.Leaders>> leaders(List<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return Sql.of("select x.group_id, x.from_date, " + NAME.formatted("a") + ", " + NAME.formatted("b")
                        + " from (select id as group_id, starts_on as from_date, first_id, second_id, 0 as later from parent_group"
                        + " union all select group_id, from_date, first_id, second_id, 1 from parent_group_lead) x join person a"
                        + " on a.id = x.first_id join person b on b.id = x.second_id where true")
                .in("and x.group_id in", groups)
                .and("order by x.group_id, x.later, x.from_date")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new ParentGroupView.Leaders(row.date(1), List.of(row.text(2), row.text(3))),
                                Collectors.toList())));
    }

    /** Others lead a run from a day on. */
    public void leads(String group, ParentLeadersDraft who, PersonId by, Instant now) {
        Sql.of(
                        "insert into parent_group_lead (group_id, from_date, first_id, second_id, decided_by, decided_at) values"
                                + " (?, ?, ?, ?, ?, ?)",
                        group,
                        who.from(),
                        who.first(),
                        who.second(),
                        by.value(),
                        now)
                .run(em);
    }

    /** It is over. */
    public void end(String group, ParentGroupStatus how, String reason) {
        Sql.of("update parent_group set status = ?, end_reason = ? where id = ?", how.name(), reason, group)
                .run(em);
    }
}
