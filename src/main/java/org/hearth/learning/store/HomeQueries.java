package org.hearth.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hearth.kernel.Row;
import org.hearth.learning.HomeView;
import org.hearth.learning.NeedView;
import org.hearth.learning.TaughtView;
import org.hearth.security.Scope;

/** What waits for somebody: one query each, read only by those whose permissions make it theirs. */
@ApplicationScoped
public class HomeQueries {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration OLDEST_REGISTER = Duration.ofDays(120);
    private static final int EXPIRING_DAYS = 60;

    @PersistenceContext
    EntityManager em;

    /** Days that have begun whose register is not finished. */
    public List<NeedView> openRegisters(Scope scope, Instant now) {
        return Sql.of(
                        "select s.ref, c.title, d.number, d.on_date from session s"
                                + " join session_day d on d.session_id = s.id join course c on c.id = s.course_id"
                                + " left join register_day r on r.session_id = s.id and r.number = d.number"
                                + " where s.status in ('PUBLISHED', 'RUNNING') and d.starts_at <= ?"
                                + " and d.starts_at > ? and r.finished_at is null",
                        now,
                        now.minus(OLDEST_REGISTER))
                .hosted(scope)
                .and("order by d.starts_at limit 10")
                .rows(em)
                .stream()
                .map(row -> new NeedView(
                        NeedView.What.REGISTER,
                        row.text(1),
                        row.text(2),
                        row.date(3),
                        "/training/roster?session=" + row.text(0) + "&day=" + row.text(2)))
                .toList();
    }

    /** Sessions that must be decided about: the day has come and too few people have booked. */
    public List<NeedView> decisions(Scope scope, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return Sql.of(
                        "select s.ref, c.title, s.first_start from session s join course c on c.id = s.course_id"
                                + " where s.status = 'PUBLISHED' and s.decision_on <= ? and s.first_start > ?"
                                + " and s.capacity - s.free_places < s.minimum",
                        today,
                        now)
                .hosted(scope)
                .and("order by s.first_start limit 10")
                .rows(em)
                .stream()
                .map(row -> new NeedView(
                        NeedView.What.DECIDE,
                        row.text(1),
                        null,
                        row.instant(2).atZone(ZONE).toLocalDate(),
                        "/training/session?ref=" + row.text(0)))
                .toList();
    }

    /** Published sessions to come that nobody accredited leads on some day, where their programme asks for that. */
    public List<NeedView> unled(Scope scope, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return Sql.of(
                        "select s.ref, c.title, d.on_date from session s join course c on c.id = s.course_id"
                                + " join session_day d on d.session_id = s.id and d.number = (select min(x.number) from session_day x"
                                + " where x.session_id = s.id and x.on_date >= ? and not exists (select 1 from trainer_assignment a"
                                + " join trainer_accreditation r on r.person_id = a.person_id and r.programme_id = c.programme_id"
                                + " and not r.provisional and r.from_date <= x.on_date and (r.to_date is null or r.to_date >="
                                + " x.on_date) and (r.active_until is null or r.active_until >= ?) where a.session_id = s.id"
                                + " and a.role = 'LEAD')) where s.status in ('PUBLISHED', 'RUNNING') and coalesce((select"
                                + " max(f.accredited_trainers) from fidelity_rule f where f.programme_id = c.programme_id and f.level ="
                                + " c.level and f.from_date <= d.on_date and (f.to_date is null or f.to_date >= d.on_date)), (select"
                                + " max(f.accredited_trainers) from fidelity_rule f where f.programme_id = c.programme_id and f.level"
                                + " is null and f.from_date <= d.on_date and (f.to_date is null or f.to_date >= d.on_date)), 0) > 0",
                        today,
                        today)
                .planned(scope)
                .and("order by d.on_date limit 10")
                .rows(em)
                .stream()
                .map(row -> new NeedView(
                        NeedView.What.LEAD, row.text(1), null, row.date(2), "/training/session?ref=" + row.text(0)))
                .toList();
    }

    /** Drafts the person began and may still plan, the newest first. */
    public List<NeedView> drafts(Scope scope) {
        return Sql.of(
                        "select s.ref, c.title from session s join course c on c.id = s.course_id"
                                + " where s.status = 'DRAFT' and s.created_by = ?",
                        scope.self().value())
                .planned(scope)
                .and("order by s.created_at desc limit 5")
                .rows(em)
                .stream()
                .map(row -> new NeedView(
                        NeedView.What.DRAFT, row.text(1), null, null, "/training/schedule?ref=" + row.text(0)))
                .toList();
    }

    /** The next days the person trains. */
    public List<TaughtView> teaching(Scope scope, Instant now) {
        return Sql.of(
                        "select s.ref, c.title, d.on_date, d.from_time, d.to_time, d.number, i.name,"
                                + " s.capacity - s.free_places, s.capacity from trainer_assignment t"
                                + " join session s on s.id = t.session_id join session_day d on d.session_id = s.id"
                                + " join course c on c.id = s.course_id left join site i on i.id = s.site_id"
                                + " where t.person_id = ? and s.partnership_id = ?"
                                + " and s.status in ('PUBLISHED', 'RUNNING') and d.ends_at > ?"
                                + " order by d.starts_at limit 3",
                        scope.self().value(),
                        scope.partnership().value(),
                        now)
                .rows(em)
                .stream()
                .map(HomeQueries::taught)
                .toList();
    }

    /** The people within the scope, how many hold an award in date, and how many awards run out soon. */
    public HomeView.Lead lead(Scope scope, LocalDate today) {
        Row row = Sql.of(
                        "select count(distinct e.person_id), count(distinct a.person_id),"
                                + " count(distinct if(a.renew_by < ?, a.id, null)) from engagement e"
                                + " left join award a on a.person_id = e.person_id and a.status = 'ACTIVE'"
                                + " and (a.renew_by is null or a.renew_by >= ?) where e.partnership_id = ?"
                                + " and e.from_date <= ? and (e.to_date is null or e.to_date >= ?)",
                        today.plusDays(EXPIRING_DAYS),
                        today,
                        scope.partnership().value(),
                        today,
                        today)
                .engaged(scope, "e.partner_id")
                .rows(em)
                .get(0);
        return new HomeView.Lead(row.number(0), row.number(1), row.number(2));
    }

    /** How many mails of the partnership were given up. */
    public int failedMail(Scope scope) {
        return Sql.of(
                        "select count(*) from outbox where partnership_id = ? and status = 'FAILED'",
                        scope.partnership().value())
                .rows(em)
                .get(0)
                .number(0);
    }

    private static TaughtView taught(Row row) {
        return new TaughtView(
                row.text(0),
                row.text(1),
                row.date(2),
                row.time(3),
                row.time(4),
                row.number(5),
                row.text(6),
                row.number(7),
                row.number(8));
    }
}
