package org.hearth.embedding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.embedding.model.CertificateRule;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;

/** Keeps what is asked after courses, from a day on. */
@ApplicationScoped
public class RuleRepository {

    @PersistenceContext
    EntityManager em;

    /** A rule and the course it is about. */
    public record Kept(String course, CertificateRule rule) {}

    /** The rules for courses, the oldest first. */
    public List<Kept> of(Collection<String> courses, PartnershipId partnership) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return kept(Sql.of(
                        "select id, course_ref, from_date, to_date, work_groups, within_months, source from certificate_rule"
                                + " where partnership_id = ?",
                        partnership.value())
                .in("and course_ref in", new TreeSet<>(courses))
                .and("order by course_ref, from_date"));
    }

    /** Every rule of the partnership, by course, the oldest first. */
    public List<Kept> all(PartnershipId partnership) {
        return kept(Sql.of(
                "select id, course_ref, from_date, to_date, work_groups, within_months, source from certificate_rule"
                        + " where partnership_id = ? order by course_ref, from_date",
                partnership.value()));
    }

    private List<Kept> kept(Sql sql) {
        List<Row> rows = sql.rows(em);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> parts = Sql.of("select rule_id, name from certificate_rule_part where true")
                .in("and rule_id in", rows.stream().map(row -> row.text(0)).toList())
                .and("order by rule_id, number")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0), Collectors.mapping(row -> row.text(1), Collectors.toList())));
        return rows.stream()
                .map(row -> new Kept(
                        row.text(1),
                        new CertificateRule(
                                row.date(2),
                                row.date(3),
                                row.number(4),
                                row.numberOrNull(5),
                                parts.getOrDefault(row.text(0), List.of()),
                                row.text(6))))
                .toList();
    }

    /** The rule that binds those whose course begins on the day. */
    public Optional<CertificateRule> binding(String course, LocalDate firstDay, PartnershipId partnership) {
        return of(List.of(course), partnership).stream()
                .map(Kept::rule)
                .filter(each -> each.binds(firstDay))
                .findFirst();
    }

    /** Lets a rule bind from its first day on: those before end the day before, and what was to follow is dropped. */
    public void decide(String course, PartnershipId partnership, CertificateRule rule, PersonId by, Instant now) {
        Sql.of(
                        "delete from certificate_rule where partnership_id = ? and course_ref = ? and from_date >= ?",
                        partnership.value(),
                        course,
                        rule.from())
                .run(em);
        Sql.of(
                        "update certificate_rule set to_date = ? where partnership_id = ? and course_ref = ?"
                                + " and (to_date is null or to_date >= ?)",
                        rule.from().minusDays(1),
                        partnership.value(),
                        course,
                        rule.from())
                .run(em);
        String id = Identity.next();
        Sql.of(
                        "insert into certificate_rule (id, partnership_id, course_ref, from_date, to_date, work_groups,"
                                + " within_months, source, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        partnership.value(),
                        course,
                        rule.from(),
                        rule.to(),
                        rule.groups(),
                        rule.withinMonths(),
                        rule.source(),
                        by.value(),
                        now)
                .run(em);
        int number = 0;
        for (String part : rule.parts()) {
            number++;
            Sql.of("insert into certificate_rule_part (rule_id, number, name) values (?, ?, ?)", id, number, part)
                    .run(em);
        }
    }
}
