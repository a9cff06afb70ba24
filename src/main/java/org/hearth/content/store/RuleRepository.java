package org.hearth.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.content.model.Rule;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps what a partnership decided about the content of programmes. It names nobody. */
@ApplicationScoped
public class RuleRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * A programme of the partnership.
     *
     * @param licensed whether somebody must hold a licence of it
     */
    public record Programme(String id, String code, String name, boolean licensed) {}

    /** The programmes, by name. */
    public List<Programme> programmes(PartnershipId partnership) {
        return Sql.of(
                        "select id, code, name, licence_need <> 'NONE' from programme where partnership_id = ? order by name, id",
                        partnership.value())
                .rows(em)
                .stream()
                .map(RuleRepository::programme)
                .toList();
    }

    /** One programme. */
    public Optional<Programme> programme(String id, PartnershipId partnership) {
        return Sql.of(
                        "select id, code, name, licence_need <> 'NONE' from programme where partnership_id = ? and id = ?",
                        partnership.value(),
                        id)
                .rows(em)
                .stream()
                .map(RuleRepository::programme)
                .findFirst();
    }

    private static Programme programme(Row row) {
        return new Programme(row.text(0), row.text(1), row.text(2), row.flag(3));
    }

    /** What was decided about a programme, the oldest first. */
    public List<Rule> rules(String programme, PartnershipId partnership) {
        return Sql.of(
                        "select from_date, local_content, overdue_refuses, readiness_months, source, id from content_rule"
                                + " where programme_id = ? and partnership_id = ? order by from_date",
                        programme,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Rule(
                        row.date(0), row.flag(1), row.flag(2), row.number(3), questions(row.text(5)), row.text(4)))
                .toList();
    }

    @AcrossPartners("Questions of a rule the caller has found in the partnership")
    private List<String> questions(String rule) {
        return Sql.of("select text from content_question where rule_id = ? order by number", rule).rows(em).stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Lets a rule hold from its first day on; what was to follow is dropped. */
    public void replace(String programme, PartnershipId partnership, Rule rule, PersonId by, Instant now) {
        Sql.of(
                        "delete q from content_question q join content_rule r on r.id = q.rule_id where r.programme_id = ?"
                                + " and r.from_date >= ?",
                        programme,
                        rule.from())
                .run(em);
        Sql.of("delete from content_rule where programme_id = ? and from_date >= ?", programme, rule.from())
                .run(em);
        String id = Identity.next();
        Sql.of(
                        "insert into content_rule (id, partnership_id, programme_id, from_date, local_content, overdue_refuses,"
                                + " readiness_months, source, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        partnership.value(),
                        programme,
                        rule.from(),
                        rule.localContent(),
                        rule.overdueRefuses(),
                        rule.readinessMonths(),
                        rule.source(),
                        by.value(),
                        now)
                .run(em);
        for (int at = 0; at < rule.questions().size(); at++) {
            Sql.of(
                            "insert into content_question (rule_id, number, text) values (?, ?, ?)",
                            id,
                            at + 1,
                            rule.questions().get(at))
                    .run(em);
        }
    }
}
