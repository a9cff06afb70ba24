package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Nene in Peterborough asks for both words since a month, the manager's before that: some of its requests wait for the
 * manager, some have the manager's word and wait for a training lead, and its line manager has a deputy for two weeks.
 */
final class Approvals {

    private static final String BOTH = "Nene Community Health Trust";
    private static final String MANAGER = "line-manager.nene.peterborough@example.org";
    private static final String DEPUTY = "trainer.nene.peterborough@example.org";
    private static final String NENE = "from partner p where p.name = '" + BOTH + "'";
    private static final String SECOND =
            " from booking b join engagement e on e.id = b.engagement_id where b.approval_rule = 'BOTH'"
                    + " and e.manager_person_id is not null and right(b.id, 1) in ('0', '2', '4', '6', '8', 'a', 'c', 'e')";

    /** Each has the question marks its text shows: today. */
    private static final String[] STATEMENTS = {
        "insert into approval_rule (partner_id, from_date, partnership_id, rule, answer_days, set_at)"
                + " select p.id, p.member_from, p.partnership_id, 'MANAGER', 5, timestamp(p.member_from) " + NENE,
        "insert into approval_rule (partner_id, from_date, partnership_id, rule, answer_days, set_at)"
                + " select p.id, date(?) - interval 30 day, p.partnership_id, 'BOTH', 5, timestamp(?) - interval 40 day "
                + NENE,
        "update booking b join partner p on p.id = b.partner_id set b.approval_rule = if(p.name = '" + BOTH
                + "', 'BOTH', p.booking_approval), b.approval_step = if(p.name = '" + BOTH
                + "', 'MANAGER', p.booking_approval), b.answer_days = 5"
                + " where b.approval = 'ASKED' and b.status <> 'CANCELLED' and p.booking_approval <> 'NONE'",
        "insert into booking_history (id, booking_id, at, from_status, to_status, by_person)"
                + " select concat(left(b.id, 14), '7d', substr(b.id, 17)), b.id, b.booked_at + interval 1 minute,"
                + " b.status, b.status, e.manager_person_id" + SECOND,
        "insert into booking_decision (booking_id, step, answer, decided_by, by_link, decided_at) select b.id, 'MANAGER',"
                + " 'APPROVED', e.manager_person_id, false, b.booked_at + interval 1 minute" + SECOND,
        "update booking b join booking_decision d on d.booking_id = b.id set b.approval_step = 'TRAINING_LEAD'",
        "insert into approval_deputy (id, partnership_id, partner_id, person_id, deputy_person_id, from_date, to_date,"
                + " named_at) select concat(left(m.id, 14), '7e', substr(m.id, 17)), p.partnership_id, p.id, m.person_id,"
                + " d.person_id, ?, date(?) + interval 14 day, timestamp(?) - interval 2 day from account m"
                + " join account d on d.email = '" + DEPUTY + "' join partner p on p.name = '" + BOTH
                + "' where m.email = '" + MANAGER + "'",
    };

    private Approvals() {}

    /** Writes them, once everything else is there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        for (String sql : STATEMENTS) {
            try (PreparedStatement write = db.prepareStatement(sql)) {
                int marks = Collections.frequency(sql.chars().boxed().toList(), (int) '?');
                for (int mark = 1; mark <= marks; mark++) {
                    write.setString(mark, today.toString());
                }
                write.executeUpdate();
            }
        }
    }
}
