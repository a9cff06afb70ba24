package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.cascade.AffectedView;
import org.hearth.cascade.RecallView;
import org.hearth.cascade.model.Programme;
import org.hearth.cascade.model.Recall;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Scope;

/** Finds whom a recall concerns: from the rows it names down to the last ones below them. */
@ApplicationScoped
public class RecallQueries {

    private static final int CHOICES = 300;
    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";

    @PersistenceContext
    EntityManager em;

    /** Editions and content versions something was taught in. */
    public List<String> editions(Programme programme) {
        return Sql.of(
                        "select distinct course_edition from lineage where programme_id = ? and course_edition is not null"
                                + " union select distinct content_version from lineage where programme_id = ?"
                                + " and content_version is not null order by 1",
                        programme.id(),
                        programme.id())
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Those who trained somebody: their names stand at their sessions. */
    public List<RecallView.Trainer> trainers(Programme programme) {
        return Sql.of(
                        "select distinct p.id, " + NAME
                                + ", p.family_name from lineage l join person p on p.id = l.person_id"
                                + " where l.programme_id = ? and l.kind in ('ELSEWHERE', 'TRAINER') and l.last_below is not null"
                                + " order by p.family_name, p.id limit ?",
                        programme.id(),
                        CHOICES)
                .rows(em)
                .stream()
                .map(row -> new RecallView.Trainer(row.text(0), row.text(1)))
                .toList();
    }

    /** The name of somebody who trained in the programme. */
    public Optional<String> trainer(String person, Programme programme) {
        return Sql.of(
                        "select " + NAME + " from lineage l join person p on p.id = l.person_id where l.person_id = ?"
                                + " and l.programme_id = ? and l.kind in ('ELSEWHERE', 'TRAINER') limit 1",
                        person,
                        programme.id())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /** Those within the scope, by family name. */
    public Page<AffectedView> people(Recall recall, Scope scope, LocalDate today, Paging paging) {
        long total = Own.person(
                        concerned(recall)
                                .and("select count(distinct l.person_id)")
                                .and(rows()),
                        "l.person_id",
                        scope,
                        today)
                .rows(em)
                .get(0)
                .count(0);
        return new Page<>(named(recall, scope, today, paging), paging.page(), paging.size(), total);
    }

    private List<AffectedView> named(Recall recall, Scope scope, LocalDate today, Paging paging) {
        Sql sql = concerned(recall)
                .and("select p.id, " + NAME + ", (select q.name from partner q where q.id = max(l.partner_id)), max(");
        matches(sql, recall).and("), max(l.earned_on), (select date(t.sent_at) from recall_letter t join recall r");
        key(
                        sql.and(
                                "on r.id = t.recall_id where t.person_id = p.id and not t.for_partner and not t.told_nobody and"),
                        recall)
                .and("limit 1), p.status = 'ACTIVE' and p.email is not null")
                .and("from hit join lineage l on l.id = hit.id and l.counts join person p on p.id = l.person_id where");
        return Own.person(sql, "p.id", scope, today)
                .and("group by p.id order by p.family_name, p.id")
                .rows(em, paging)
                .stream()
                .map(row -> new AffectedView(
                        row.text(0), row.text(1), row.text(2), row.flag(3), row.date(4), row.date(5), row.flag(6)))
                .toList();
    }

    /** How many there are at each partner, and whether its people are within the scope. */
    public List<AtPartner> partners(Recall recall, Scope scope) {
        Sql sql = concerned(recall).and("select q.id, q.name, count(distinct l.person_id),");
        return Own.partner(sql, "q.id", scope)
                .and("from hit join lineage l on l.id = hit.id and l.counts join partner q on q.id = l.partner_id"
                        + " group by q.id order by q.name")
                .rows(em)
                .stream()
                .map(row -> new AtPartner(row.text(0), row.text(1), row.number(2), row.flag(3)))
                .toList();
    }

    /** Those within the scope who were not written to yet, each with the partner of an award of theirs. */
    public List<ToTell> toTell(Recall recall, Scope scope, LocalDate today) {
        Sql sql = concerned(recall)
                .and("select l.person_id, max(l.partner_id), exists (select 1 from person p where p.id = l.person_id"
                        + " and p.status = 'ACTIVE' and p.email is not null)")
                .and(rows());
        Own.person(sql, "l.person_id", scope, today)
                .and("and not exists (select 1 from recall_letter t join recall r on r.id = t.recall_id"
                        + " where t.person_id = l.person_id and not t.for_partner and not t.told_nobody and");
        return key(sql, recall).and(") group by l.person_id order by l.person_id").rows(em).stream()
                .map(row -> new ToTell(row.text(0), row.text(1), row.flag(2)))
                .toList();
    }

    private static String rows() {
        return "from hit join lineage l on l.id = hit.id and l.counts where";
    }

    /** The rows a recall names, and all below them; each once. */
    private static Sql concerned(Recall recall) {
        Sql sql = Sql.of(
                "with recursive hit as (select l.id from lineage l where l.programme_id = ? and", recall.programme());
        matches(sql, recall);
        return sql.and("union select c.id from hit join lineage c on c.parent_id = hit.id)");
    }

    private static Sql matches(Sql sql, Recall recall) {
        if (recall.edition() != null) {
            sql.and("(l.course_edition = ? or l.content_version = ?)", recall.edition(), recall.edition());
        } else {
            sql.and(
                    "(l.trainer_id = ? or exists (select 1 from lineage_trainer co where co.lineage_id = l.id"
                            + " and co.person_id = ?))",
                    recall.trainer(),
                    recall.trainer());
        }
        return recall.from() == null ? sql : sql.and("and l.taught_on >= ?", recall.from());
    }

    private static Sql key(Sql sql, Recall recall) {
        return sql.and(
                "r.programme_id = ? and r.edition <=> ? and r.trainer_id <=> ? and r.since <=> ?",
                recall.programme(),
                recall.edition(),
                recall.trainer(),
                recall.from());
    }

    /** People of one partner. */
    public record AtPartner(String partner, String name, int people, boolean own) {}

    /** Somebody to be told; {@code reachable} says whether there is anybody to write to. */
    public record ToTell(String person, String partner, boolean reachable) {}
}
