package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** In each partnership somebody who waits for a full session waits together with a colleague: with them two places must come free at once. */
final class WaitingGroups {

    /** The first to wait somewhere, those who sign in before others. */
    private static final String FIRST = "(select b.*, row_number() over (partition by b.partnership_id order by"
            + " exists (select 1 from account a where a.person_id = b.person_id and a.email like 'learner.%') desc,"
            + " p.first_start desc, b.turn) as n from booking b join place_allocation p on p.session_id = b.session_id"
            + " where b.status = 'WAITING') f";

    /** A group with the one who waits in it already. */
    private static final String JOINED = " from waiting_group g join waiting_group_member m on m.group_id = g.id"
            + " join booking f on f.id = m.booking_id";

    private static final String[] ALL = {
        "insert into waiting_group (id, session_id, partnership_id, partner_id, made_by, made_at) select "
                + named("f.id", "8e")
                + ", f.session_id, f.partnership_id, f.partner_id, coalesce(f.booked_by, f.person_id),"
                + " f.booked_at from " + FIRST + " where f.n = 1",
        "insert into waiting_group_member (booking_id, group_id) select f.id, " + named("f.id", "8e") + " from " + FIRST
                + " where f.n = 1",
        "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, status, approval,"
                + " approval_rule, approval_step, answer_days, turn, booked_by, booked_at, policy_id, version) select "
                + other("c.id")
                + ", c.session_id, c.partnership_id, c.other_person, c.other_engagement, c.partner_id, 'WAITING',"
                + " c.approval, c.approval_rule, c.approval_step, c.answer_days, c.waiting_turn + 1, c.booked_by, c.after_all,"
                + " c.policy_id, 1 from (select f.*, p.waiting_turn,"
                + " (select max(x.booked_at) from booking x where x.session_id = f.session_id and x.status = 'WAITING')"
                + " + interval 1 second as after_all, e.person_id as other_person, e.id as other_engagement,"
                + " row_number() over (partition by f.id order by md5(e.person_id)) as n" + JOINED
                + " join place_allocation p on p.session_id = f.session_id"
                + " join engagement e on e.partner_id = f.partner_id and e.is_primary and e.kind = 'STAFF'"
                + " and e.from_date <= date(?) and e.to_date is null and not exists (select 1 from booking k"
                + " join place_allocation t on t.session_id = k.session_id and t.first_start < p.last_end and t.last_end > p.first_start"
                + " where k.person_id = e.person_id and k.status <> 'CANCELLED')"
                + " and not exists (select 1 from trainer_assignment t where t.person_id = e.person_id)) c where c.n = 1",
        "insert into booking_history (id, booking_id, at, to_status, by_person) select " + named("o.id", "8b")
                + ", o.id, o.booked_at, 'WAITING', o.booked_by" + JOINED + " join booking o on o.id = " + other("f.id"),
        "insert ignore into booker (person_id, bookings) select o.person_id, 1" + JOINED + " join booking o on o.id = "
                + other("f.id"),
        "update place_allocation p set p.waiting_turn = (select max(b.turn) from booking b where b.session_id = p.session_id"
                + " and b.status = 'WAITING') where p.session_id in (select g.session_id from waiting_group g)"
                + " and p.waiting_turn < (select max(b.turn) from booking b where b.session_id = p.session_id and b.status = 'WAITING')",
        "insert into waiting_group_member (booking_id, group_id) select o.id, g.id" + JOINED
                + " join booking o on o.id = " + other("f.id"),
    };

    private WaitingGroups() {}

    /** An id that no other row can have: of a version nothing else is numbered by. */
    private static String named(String id, String part) {
        return "concat(left(" + id + ", 14), '" + part + "', substr(" + id + ", 17))";
    }

    private static String other(String first) {
        return named(first, "8a");
    }

    /** Writes them, once all bookings are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        for (String sql : ALL) {
            try (PreparedStatement write = db.prepareStatement(sql)) {
                if (sql.contains("?")) {
                    write.setObject(1, today);
                }
                write.executeUpdate();
            }
        }
    }
}
