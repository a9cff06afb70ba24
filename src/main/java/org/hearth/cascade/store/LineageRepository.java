package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearth.cascade.EarlierAwards;
import org.hearth.cascade.model.Descent;
import org.hearth.cascade.model.Placed;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Writes who trained whom. Whoever writes holds the programme first. */
@ApplicationScoped
@AcrossPartners("Writes the whole lineage; it shows nobody anything")
public class LineageRepository {

    private static final String PLACED =
            "select id, programme_id, parent_id, generation, person_id, partner_id, kind = 'TRAINER', counts from lineage";

    @PersistenceContext
    EntityManager em;

    /** The programme of a course of the partnership; empty for a course outside any. */
    public Optional<String> programme(String course, PartnershipId partnership) {
        return Sql.of(
                        "select programme_id from course where id = ? and partnership_id = ? and programme_id is not null",
                        course,
                        partnership.value())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /** Programmes with awards whose lineage is not begun; one without begins with its first award. */
    public List<String> notBegun() {
        return Sql.of("select p.id from programme p left join cascade_programme c on c.programme_id = p.id"
                        + " where c.begun_at is null and exists (select 1 from award a join course k on k.id = a.course_id"
                        + " where k.programme_id = p.id) order by p.id")
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Holds a programme's lineage until the transaction ends; it is begun first where it is not yet. */
    public void hold(String programme) {
        em.flush();
        try {
            EarlierAwards.hold(em.unwrap(Connection.class), programme);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** What was recorded of an award. */
    public Descent descent(String award, String programme) {
        Row row = Sql.of(
                        "select a.partnership_id, a.level, a.booking_id, a.person_id, a.partner_id, a.session_id,"
                                + " (select min(t.person_id) from trainer_assignment t where t.session_id = a.session_id"
                                + " and t.role = 'LEAD'), a.last_day, a.awarded_on from award a where a.id = ?",
                        award)
                .rows(em)
                .get(0);
        return new Descent(
                award,
                row.text(0),
                programme,
                row.text(1).equals("TRAIN_THE_TRAINER"),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.date(7),
                row.date(8));
    }

    /** The row of an award, where it has one. */
    public Optional<Placed> of(String award) {
        return first(Sql.of(PLACED).and("where award_id = ?", award));
    }

    /** The row of an award that was taken back, of the same booking and below the same row. */
    public Optional<Placed> takenBack(Descent descent, Placed parent) {
        return first(Sql.of(PLACED)
                .and(
                        "where booking_id = ? and parent_id = ? and not counts order by id limit 1",
                        descent.booking(),
                        parent.id()));
    }

    /** What made somebody a trainer of the programme by the day: the latest award that counts. */
    public Optional<Placed> trainer(Descent descent) {
        return first(Sql.of(PLACED)
                .and(
                        "where person_id = ? and programme_id = ? and kind = 'TRAINER' and counts and earned_on <= ?"
                                + " order by earned_on desc, id desc limit 1",
                        descent.lead(),
                        descent.programme(),
                        descent.taughtOn()));
    }

    /** The root of somebody who was trained elsewhere, or of nobody where the trainer was not recorded; written where there is none. */
    public Placed root(Descent descent) {
        String kind = descent.lead() == null ? "UNKNOWN" : "ELSEWHERE";
        Sql asked = Sql.of(PLACED)
                .and(
                        "where root_key = ?",
                        descent.lead() == null ? descent.programme() : descent.programme() + "/" + descent.lead());
        Optional<Placed> known = first(asked);
        if (known.isEmpty()) {
            Sql.of(
                            "insert into lineage (id, partnership_id, programme_id, generation, kind, person_id, counts,"
                                    + " written_at) values (?, ?, ?, 0, ?, ?, false, utc_timestamp(6))",
                            Identity.next(),
                            descent.partnership(),
                            descent.programme(),
                            kind,
                            descent.lead())
                    .run(em);
        }
        return known.or(() -> first(asked)).orElseThrow();
    }

    /** Writes the row of an award below another, or as a root; who trained beside the lead is kept with it. */
    public Placed write(Descent descent, Placed parent) {
        Sql.of(
                        "insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, award_id,"
                                + " booking_id, person_id, partner_id, hub_id, session_id, course_id, course_edition,"
                                + " content_version, trainer_id, taught_on, earned_on, counts, written_at)"
                                + " select a.id, a.partnership_id, c.programme_id, ?, ?, ?, a.id, a.booking_id, a.person_id,"
                                + " a.partner_id, (select e.hub_id from engagement e where e.person_id = a.person_id"
                                + " and e.partner_id = a.partner_id and e.from_date <= a.last_day"
                                + " and (e.to_date is null or e.to_date >= a.last_day)"
                                + " order by e.hub_id is null, e.is_primary desc, e.id limit 1), a.session_id, a.course_id,"
                                + " concat(c.ref, ' edition ', c.edition), coalesce((select v.label from content_version v"
                                + " where v.programme_id = c.programme_id and v.adopted_on <= a.last_day and (v.withdrawn_on is null"
                                + " or v.withdrawn_on > v.adopted_on) order by v.adopted_on desc limit 1), p.content_version), ?,"
                                + " a.last_day, a.awarded_on,"
                                + " true, utc_timestamp(6) from award a join course c on c.id = a.course_id"
                                + " join programme p on p.id = c.programme_id where a.id = ?",
                        parent == null ? null : parent.id(),
                        parent == null ? 0 : parent.next(),
                        descent.trainee() ? "TRAINER" : "LEARNER",
                        descent.lead(),
                        descent.award())
                .run(em);
        Sql.of(
                        "insert into lineage_trainer (lineage_id, person_id) select ?, person_id from trainer_assignment"
                                + " where session_id = ? and role = 'CO'",
                        descent.award(),
                        descent.session())
                .run(em);
        return of(descent.award()).orElseThrow();
    }

    /** The row of an award that was taken back stands for the one earned again. */
    public void revive(Placed row, Descent descent) {
        Sql.of(
                        "update lineage set award_id = ?, counts = true, earned_on = ? where id = ?",
                        descent.award(),
                        descent.earnedOn(),
                        row.id())
                .run(em);
    }

    /** The award of a row does not count any more. */
    public void end(Placed row) {
        Sql.of("update lineage set counts = false where id = ?", row.id()).run(em);
    }

    /** Another award takes the place of a row's. */
    public void replace(Placed row, String award) {
        Sql.of("update lineage set award_id = ? where id = ?", award, row.id()).run(em);
    }

    private Optional<Placed> first(Sql sql) {
        return sql.rows(em).stream()
                .map(row -> new Placed(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.number(3),
                        row.text(4),
                        row.text(5),
                        row.flag(6),
                        row.flag(7)))
                .findFirst();
    }
}
