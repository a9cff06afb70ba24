package org.hearth.embedding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.WorkGroupView;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.learning.GroupMeeting;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Reads work-discussion groups. That a group meets is for everybody of its partnership; who belongs to it is not. */
@ApplicationScoped
public class GroupQueries {

    private static final String NAME = "concat(coalesce(h.known_as, h.given_name), ' ', h.family_name)";
    private static final String FROM = " from work_group g join partner p on p.id = g.partner_id"
            + " join person h on h.id = g.facilitator_id where g.partnership_id = ?";
    private static final String HEAD = "select g.id, g.title, g.course_ref, (select c.title from course c where"
            + " c.partnership_id = g.partnership_id and c.ref = g.course_ref order by c.edition desc limit 1), p.name, "
            + NAME
            + ", g.place, g.partner_id, g.facilitator_id";

    @PersistenceContext
    EntityManager em;

    /** A group without its meetings and members. */
    public record Head(
            String id,
            String title,
            String course,
            String courseTitle,
            String partnerName,
            String facilitatorName,
            String place,
            String partner,
            String facilitator) {}

    /** Groups of the partnership: those with a meeting to come first, by its day. */
    public Page<Head> list(PartnershipId partnership, Paging paging) {
        long total = Sql.of("select count(*)" + FROM, partnership.value())
                .rows(em)
                .get(0)
                .count(0);
        List<Head> heads = Sql.of(HEAD + FROM, partnership.value())
                .and(
                        "order by (select min(m.on_date) from work_group_meeting m where m.group_id = g.id and m.held_at is null)"
                                + " is null, (select min(m.on_date) from work_group_meeting m where m.group_id = g.id and m.held_at"
                                + " is null), g.created_at desc, g.id limit ? offset ?",
                        paging.size(),
                        paging.offset())
                .rows(em)
                .stream()
                .map(GroupQueries::head)
                .toList();
        return new Page<>(heads, paging.page(), paging.size(), total);
    }

    /** One group of the partnership. */
    public Optional<Head> find(String group, PartnershipId partnership) {
        return Sql.of(HEAD + FROM, partnership.value()).and("and g.id = ?", group).rows(em).stream()
                .map(GroupQueries::head)
                .findFirst();
    }

    private static Head head(Row row) {
        return new Head(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8));
    }

    /** The meetings of groups by group, in the order of their days. */
    @AcrossPartners("Dates of groups the caller found in their partnership; nobody's name")
    public Map<String, List<WorkGroupView.Meeting>> meetings(List<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return Sql.of(
                        "select group_id, number, on_date, from_time, to_time, held_at from work_group_meeting where true")
                .in("and group_id in", groups)
                .and("order by group_id, on_date, number")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new WorkGroupView.Meeting(
                                        row.number(1), row.date(2), row.time(3), row.time(4), row.text(5) != null),
                                Collectors.toList())));
    }

    /** The members of groups within the scope, by group and name. */
    public Map<String, List<WorkGroupView.Member>> members(List<String> groups, Scope scope, LocalDate today) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        Sql sql = Sql.of("select n.group_id, n.person_id, " + NAME
                        + ", p.name, (select group_concat(w.number order by w.number)"
                        + " from work_group_present w where w.group_id = n.group_id and w.person_id = n.person_id)"
                        + " from work_group_member n join person h on h.id = n.person_id join partner p on p.id = n.partner_id"
                        + " where n.left_at is null")
                .in("and n.group_id in", groups);
        if (!scope.everyone()) {
            sql.and(
                            "and exists (select 1 from engagement e where e.person_id = n.person_id and e.partner_id = n.partner_id"
                                    + " and (e.to_date is null or e.to_date >= ?)",
                            today)
                    .engaged(scope)
                    .and(")");
        }
        return sql.and("order by n.group_id, h.family_name, h.given_name, n.person_id").rows(em).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new WorkGroupView.Member(
                                        row.text(1), row.text(2), row.text(3), numbers(row.text(4))),
                                Collectors.toList())));
    }

    private static List<Integer> numbers(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Integer::valueOf).toList();
    }

    /** How many belong to each group. */
    @AcrossPartners("A count, of which the caller tells none below five")
    public Map<String, Integer> sizes(List<String> groups) {
        return groups.isEmpty()
                ? Map.of()
                : Sql.of("select group_id, count(*) from work_group_member where left_at is null")
                        .in("and group_id in", groups)
                        .and("group by group_id")
                        .rows(em)
                        .stream()
                        .collect(Collectors.toMap(row -> row.text(0), row -> row.number(1)));
    }

    /** The meetings of groups somebody belongs to or runs that end after a local moment, the next first. */
    @AcrossPartners("Whoever asks has found the person; their own groups, whoever hosts them")
    public List<GroupMeeting> meetings(PersonId person, PartnershipId partnership, LocalDateTime since) {
        return Sql.of(
                        "select g.id, g.title, m.number, m.on_date, m.from_time, m.to_time, g.place, m.sequence,"
                                + " g.facilitator_id = ? from work_group g join work_group_meeting m on m.group_id = g.id"
                                + " where g.partnership_id = ? and (g.facilitator_id = ? or exists (select 1 from work_group_member n"
                                + " where n.group_id = g.id and n.person_id = ? and n.left_at is null)) and (m.on_date > ? or m.on_date = ? and"
                                + " m.to_time > ?) order by m.on_date, m.from_time, g.id limit 100",
                        person.value(),
                        partnership.value(),
                        person.value(),
                        person.value(),
                        since.toLocalDate(),
                        since.toLocalDate(),
                        since.toLocalTime())
                .rows(em)
                .stream()
                .map(row -> new GroupMeeting(
                        row.text(0),
                        row.text(1),
                        row.number(2),
                        row.date(3),
                        row.time(4),
                        row.time(5),
                        row.text(6),
                        row.number(7),
                        row.flag(8)))
                .toList();
    }

    /**
     * Who may run a group for a course on a day: whoever is accredited for its programme, and within the scope whoever holds its
     * certificate. Trainers' names are known in the partnership (decision 0102).
     */
    public List<Facilitator> facilitators(String course, LocalDate day, Scope scope) {
        String partnership = scope.partnership().value();
        Stream<Row> accredited = Sql.of(
                "select distinct h.id, " + NAME + ", h.family_name from trainer_accreditation t join person h on"
                        + " h.id = t.person_id where t.partnership_id = ? and t.from_date <= ? and (t.to_date is null or"
                        + " t.to_date >= ?) and t.programme_id in (select c.programme_id from course c where c.ref = ? and"
                        + " c.partnership_id = ?) order by 3, 2 limit 300",
                partnership,
                day,
                day,
                course,
                partnership)
                .rows(em)
                .stream();
        Stream<Row> certified = Sql.of(
                "select distinct h.id, " + NAME
                        + ", h.family_name from award a join course c on c.id = a.course_id join"
                        + " person h on h.id = a.person_id where a.partnership_id = ? and c.ref = ? and a.status = 'ACTIVE'"
                        + " and (a.renew_by is null or a.renew_by >= ?) and exists (select 1 from engagement e where"
                        + " e.person_id = a.person_id and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)",
                partnership,
                course,
                day,
                day,
                day)
                .engaged(scope)
                .and(") order by 3, 2 limit 300")
                .rows(em)
                .stream();
        return Stream.concat(accredited, certified)
                .map(row -> new Facilitator(row.text(0), row.text(1)))
                .distinct()
                .toList();
    }

    /** Which of the people were there for the whole of a course, in any edition. The caller has found them within a scope. */
    @AcrossPartners("Only whether somebody the caller named completed a course is told")
    public boolean completed(PersonId person, String course, PartnershipId partnership) {
        return !Sql.of(
                        "select 1 from completion k join course c on c.id = k.course_id where k.person_id = ? and c.ref = ?"
                                + " and k.partnership_id = ? and k.outcome = 'FULL' limit 1",
                        person.value(),
                        course,
                        partnership.value())
                .rows(em)
                .isEmpty();
    }

    /** The ids of everybody who belongs to a group the caller runs. */
    @AcrossPartners("Whoever runs a group sees all of it")
    public TreeSet<String> everybody(String group) {
        return Sql.of("select person_id from work_group_member where group_id = ? and left_at is null", group)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often each meeting of a group was given another day or time, by its number. */
    @AcrossPartners("Numbers of a group the caller found in their partnership")
    public Map<Integer, Integer> changes(String group) {
        return Sql.of("select number, sequence from work_group_meeting where group_id = ?", group).rows(em).stream()
                .collect(Collectors.toMap(row -> row.number(0), row -> row.number(1)));
    }
}
