package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The local content of Contextual Safeguarding in each area: a version that was replaced and one that is current, owned by the
 * training lead of the council. Its review is due soon in the area by the first name, which has a review behind it. Every area has stated
 * that it is ready but one that teaches none of it yet.
 */
final class LocalContents {

    private static final int LONG_AGO = 1_200;
    private static final int ADOPTED = 400;
    private static final int STATED = 90;
    private static final int DUE_SOON = 21;

    /** A training lead who can sign in, of the council where there is one. */
    private static final String OWNER =
            " join (select k.partnership_id, k.person_id, e.partner_id, row_number() over (partition by k.partnership_id"
                    + " order by p.type <> 'COUNCIL_SERVICE', p.name, k.id) as n from account k join role_grant r on"
                    + " r.account_id = k.id and r.role = 'TRAINING_LEAD' join engagement e on e.person_id = k.person_id and"
                    + " e.is_primary and e.to_date is null join partner p on p.id = e.partner_id) o"
                    + " on o.partnership_id = g.partnership_id and o.n = 1 where g.code = 'CONTEXTUAL'";

    private static final String ID =
            "concat('0190c4a6-0000-7', left(md5(concat(?, g.id)), 3), '-8', substr(md5(concat(?, g.id)),"
                    + " 4, 3), '-', substr(md5(concat(?, g.id)), 8, 12))";

    private static final String KEPT = "insert into content_kept (programme_id, partnership_id, version) select g.id,"
            + " g.partnership_id, 1 from programme g" + OWNER;

    private static final String VERSION =
            "insert into content_version (id, partnership_id, programme_id, label, changes,"
                    + " adopted_on, review_on, recorded_by, recorded_at) select " + ID
                    + ", g.partnership_id, g.id, ?, ?, ?,"
                    + " if(g.partnership_id = (select min(m.id) from partnership m where m.name = (select min(name) from partnership)),"
                    + " ?, ?), o.person_id, timestamp(?) from programme g" + OWNER;

    private static final String OWNED =
            "insert into content_owner (version_id, from_date, person_id, partner_id, named_by,"
                    + " named_at) select v.id, v.adopted_on, o.person_id, o.partner_id, o.person_id, v.recorded_at"
                    + " from content_version v join programme g on g.id = v.programme_id" + OWNER;

    private static final String REVIEWED =
            "insert into content_review (id, version_id, held_on, decided, next_on, recorded_by,"
                    + " recorded_at) select " + ID
                    + ", v.id, ?, 'Kept; the case about the shopping centre is to be replaced', v.review_on,"
                    + " o.person_id, timestamp(?) from content_version v join programme g on g.id = v.programme_id"
                    + OWNER
                    + " and v.adopted_on = ? and v.review_on = ?";

    private static final String STATEMENT =
            "insert into readiness_statement (id, partnership_id, programme_id, person_id,"
                    + " partner_id, stated_on, holds_until, commitment_on, commitment, recorded_by, recorded_at) select "
                    + ID
                    + ", g.partnership_id, g.id, o.person_id, o.partner_id, ?, ?, ?, 'Minutes of the safeguarding children partnership,"
                    + " item 6', o.person_id, timestamp(?) from programme g" + OWNER
                    + " and not g.partnership_id <=> (select q.id"
                    + " from partnership q where not exists (select 1 from session x join course c on c.id = x.course_id join"
                    + " programme t on t.id = c.programme_id and t.code = 'CONTEXTUAL' where x.partnership_id = q.id and x.status in"
                    + " ('PUBLISHED', 'RUNNING')) order by q.name limit 1)";

    private static final String[][] ANSWERS = {
        {
            "Who leads Contextual Safeguarding in the area, and to whom do they report?",
            "The head of early help, to the safeguarding children partnership, every quarter."
        },
        {
            "What happens with a concern about a place or a peer group: who takes it up, and who decides?",
            "It goes to the weekly meeting about places. Police, schools and youth work decide there what is done, and by whom."
        },
        {
            "Target: how do we assess and change the places and groups in which harm happens, and not the child alone?",
            "With a neighbourhood assessment, and a peer group assessment where friends are involved."
        },
        {
            "Legislative framework: how do child protection and community safety fit together here?",
            "A concern about a place is recorded beside the child’s plan, and the community safety team is at the meeting."
        },
        {
            "Partnerships: who has responsibility for the places concerned, and works with us?",
            "Schools, the bus company, two shopping centres, parks and the youth service."
        },
        {
            "Outcomes measurement: how will we know that a place or a group has become safer?",
            "Young people are asked before and after, and the meeting looks at each place again after three months."
        }
    };

    private static final String ANSWER =
            "insert into readiness_answer (statement_id, number, question, answer) select s.id, ?, ?, ?"
                    + " from readiness_statement s";

    /** Awards from before have the version of the day they were taught on. */
    private static final String LINEAGE =
            "update lineage l join content_version v on v.programme_id = l.programme_id and"
                    + " v.adopted_on = (select max(w.adopted_on) from content_version w where w.programme_id = l.programme_id and"
                    + " w.adopted_on <= l.taught_on) set l.content_version = v.label where l.award_id is not null";

    private LocalContents() {}

    /** Writes them, once sessions and accounts are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        run(db, KEPT);
        LocalDate first = today.minusDays(LONG_AGO);
        LocalDate now = today.minusDays(ADOPTED);
        version(db, "Local content, first", "Theory, the four domains and two case studies", first, now, now);
        LocalDate soon = today.plusDays(DUE_SOON);
        version(
                db,
                "Local content, second",
                "Our own case studies, and what to do about a place",
                now,
                soon,
                today.plusDays(250));
        run(db, OWNED);
        LocalDate held = soon.minusYears(1);
        run(db, REVIEWED, "review", "review", "review", held, held, now, soon);
        LocalDate before = today.minusDays(STATED).minusYears(1);
        LocalDate stated = today.minusDays(STATED);
        statement(db, "before", before, stated.minusDays(1));
        statement(db, "stated", stated, stated.plusYears(1).minusDays(1));
        for (int at = 0; at < ANSWERS.length; at++) {
            run(db, ANSWER, at + 1, ANSWERS[at][0], ANSWERS[at][1]);
        }
        run(db, LINEAGE);
    }

    private static void version(
            Connection db, String label, String changes, LocalDate on, LocalDate soon, LocalDate later)
            throws SQLException {
        run(db, VERSION, label, label, label, label, changes, on, soon, later, on);
    }

    private static void statement(Connection db, String part, LocalDate on, LocalDate until) throws SQLException {
        run(db, STATEMENT, part, part, part, on, until, on.minusDays(14), on);
    }

    private static void run(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                write.setObject(at + 1, values[at] instanceof LocalDate day ? day.toString() : values[at]);
            }
            write.executeUpdate();
        }
    }
}
