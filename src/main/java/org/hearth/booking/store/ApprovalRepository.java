package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.BookingRow;
import org.hearth.booking.DecisionView;
import org.hearth.booking.WordStanding;
import org.hearth.booking.model.Decision;
import org.hearth.booking.model.StandIn;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Finds what waits for somebody's word, and keeps the words that were given. */
@ApplicationScoped
public class ApprovalRepository {

    private static final int MOST = 1_000;
    private static final String AWAITED =
            " where b.status in ('REQUESTED', 'WAITING', 'OFFERED') and b.approval in ('ASKED', 'LAPSED')";
    private static final String STEP = "coalesce(b.approval_step, 'MANAGER')";
    private static final String NAME = "concat(coalesce(%1$s.known_as, %1$s.given_name), ' ', %1$s.family_name)";

    private static final String MANAGED =
            "exists (select 1 from engagement m where m.id = b.engagement_id" + " and m.manager_person_id = ?)";

    @PersistenceContext
    EntityManager em;

    /** What waits for a word from within the scope, most urgent first; never the asker's own. */
    public List<ApprovalRow> toAnswer(Scope scope) {
        return rows(answerable(BookingQueries.select().and(AWAITED), scope));
    }

    /** What waits for the word of somebody the asker stands in for; never the asker's own, nor that somebody's. */
    public List<ApprovalRow> toAnswer(Scope asker, StandIn of) {
        Sql sql = BookingQueries.select().and(AWAITED);
        return rows(awaiting(standingIn(sql, asker, of), of));
    }

    private List<ApprovalRow> rows(Sql sql) {
        List<BookingRow> rows =
                sql.and(" order by b.answer_by is null, b.answer_by, a.first_start, b.id").rows(em, 0, MOST).stream()
                        .map(row -> BookingQueries.booking(row, false))
                        .toList();
        List<String> ids = rows.stream().map(BookingRow::id).toList();
        Map<String, ApprovalStep> awaited = awaited(ids);
        Map<String, DecisionView> before = decisions(ids).stream()
                .filter(each -> each.view().approved())
                .collect(Collectors.toMap(Kept::booking, Kept::view, (one, other) -> one));
        return rows.stream()
                .map(row -> new ApprovalRow(row, awaited.get(row.id()), before.get(row.id()), null, null, List.of()))
                .toList();
    }

    /** Whether the word the booking waits for can come from within the scope. */
    public boolean isAnswerable(String booking, Scope scope) {
        Sql sql = Sql.of("select 1 from booking b").and(AWAITED).and(" and b.id = ?", booking);
        return answerable(sql, scope).first(em).isPresent();
    }

    /** Whether the word the booking waits for is one of somebody the asker stands in for. */
    public boolean isAnswerable(String booking, Scope asker, StandIn of) {
        Sql sql = Sql.of("select 1 from booking b").and(AWAITED).and(" and b.id = ?", booking);
        return awaiting(standingIn(sql, asker, of), of).first(em).isPresent();
    }

    /** Whether somebody the asker stands in for has a word on the booking, now or at another step. */
    public boolean reaches(String booking, Scope asker, StandIn of) {
        Sql sql = Sql.of("select 1 from booking b where b.id = ?", booking);
        return standingIn(sql, asker, of)
                .and(" and (? or " + MANAGED + ")", of.lead(), of.of().value())
                .first(em)
                .isPresent();
    }

    private static Sql standingIn(Sql sql, Scope asker, StandIn of) {
        return sql.and(" and b.partnership_id = ?", asker.partnership().value())
                .and(" and b.partner_id = ?", of.partner().value())
                .and(
                        " and b.person_id not in (?, ?)",
                        asker.self().value(),
                        of.of().value());
    }

    private static Sql awaiting(Sql sql, StandIn of) {
        return sql.and(
                " and (" + STEP + " = 'MANAGER' and " + MANAGED
                        + " or ? and (b.approval_step = 'TRAINING_LEAD' or coalesce(b.approval_rule, 'MANAGER') = 'MANAGER'))",
                of.of().value(),
                of.lead());
    }

    /**
     * The manager's word comes from the manager; where it is the only one that is asked for, a training lead may stand in.
     * The training lead's comes from whoever reaches the person by more than being their manager.
     */
    private static Sql answerable(Sql sql, Scope scope) {
        String self = scope.self().value();
        return sql.and(" and b.person_id <> ?", self)
                .within(scope)
                .and(" and (b.approval_rule is null or b.approval_rule = 'MANAGER'"
                        + " or b.approval_step = 'TRAINING_LEAD' and (1 = 1")
                .within(scope.withoutTeam())
                .and(") or b.approval_step = 'MANAGER' and " + MANAGED + ")", self);
    }

    @AcrossPartners("Their rows were found within the caller's scope before")
    private Map<String, ApprovalStep> awaited(Collection<String> bookings) {
        if (bookings.isEmpty()) {
            return Map.of();
        }
        return Sql.of("select b.id, " + STEP + " from booking b").in(" where b.id in", bookings).rows(em).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> ApprovalStep.valueOf(row.text(1))));
    }

    /** How the home partner's word on a booking stands. */
    @AcrossPartners("Its row was found within the caller's scope before")
    public WordStanding standing(String booking) {
        ApprovalStep awaited = Sql.of("select " + STEP + " from booking b")
                .and(AWAITED)
                .and(" and b.id = ?", booking)
                .first(em)
                .map(row -> ApprovalStep.valueOf(row.text(0)))
                .orElse(null);
        return new WordStanding(
                awaited, decisions(List.of(booking)).stream().map(Kept::view).toList());
    }

    private record Kept(String booking, DecisionView view) {}

    private List<Kept> decisions(Collection<String> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        return Sql.of("select d.booking_id, d.step, d.answer, " + NAME.formatted("p") + ", " + NAME.formatted("w")
                        + ", d.by_link, d.decided_at from booking_decision d join person p on p.id = d.decided_by"
                        + " left join person w on w.id = d.for_person")
                .in(" where d.booking_id in", bookings)
                .and(" order by d.decided_at, d.step")
                .rows(em)
                .stream()
                .map(row -> new Kept(row.text(0), view(row)))
                .toList();
    }

    private static DecisionView view(Row row) {
        return new DecisionView(
                ApprovalStep.valueOf(row.text(1)),
                Decision.Answer.APPROVED.name().equals(row.text(2)),
                row.text(3),
                row.text(4),
                row.flag(5),
                row.instant(6));
    }

    /** Keeps a word that was given. The allocation must be locked; a second one for the step is a fault. */
    public void add(Decision made) {
        Sql.of(
                        "insert into booking_decision (booking_id, step, answer, decided_by, for_person, by_link, decided_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        made.booking(),
                        made.step(),
                        made.answer(),
                        made.by().value(),
                        Optional.ofNullable(made.of()).map(PersonId::value).orElse(null),
                        made.byLink(),
                        made.at())
                .run(em);
    }
}
