package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Two colleagues of each partnership wait together for a full session: with them two places must come free at once. */
final class WaitingGroups {

    /** One of each partnership who waits before a colleague; those who sign in first. */
    private static final String PAIRS = "(select p.*, row_number() over (partition by p.partnership_id order by"
            + " exists (select 1 from account a where a.person_id in (p.person_id, p.other_person)"
            + " and a.email like 'learner.%') desc, p.id) as n from (select b.id, b.session_id, b.partnership_id, b.partner_id,"
            + " b.person_id, b.booked_by, b.booked_at, lead(b.id) over w as other, lead(b.partner_id) over w as other_partner,"
            + " lead(b.person_id) over w as other_person, lead(b.booked_at) over w as other_at from booking b"
            + " where b.status = 'WAITING' window w as (partition by b.session_id order by b.turn)) p"
            + " where p.other_partner = p.partner_id) pair where pair.n = 1";

    private static final String[] ALL = {
        "insert into waiting_group (id, session_id, partnership_id, partner_id, made_by, made_at)"
                + " select concat(left(pair.id, 14), '7e', substr(pair.id, 17)), pair.session_id, pair.partnership_id,"
                + " pair.partner_id, coalesce(pair.booked_by, pair.person_id), pair.other_at from " + PAIRS,
        "insert into waiting_group_member (booking_id, group_id) select pair.id, g.id from "
                + PAIRS.replace(
                        " where pair.n = 1",
                        " join waiting_group g on g.session_id = pair.session_id where pair.n = 1"),
        "insert into waiting_group_member (booking_id, group_id) select pair.other, g.id from "
                + PAIRS.replace(
                        " where pair.n = 1",
                        " join waiting_group g on g.session_id = pair.session_id where pair.n = 1"),
    };

    private WaitingGroups() {}

    /** Writes them, once all bookings are there. */
    static void write(Connection db) throws SQLException {
        try (Statement write = db.createStatement()) {
            for (String sql : ALL) {
                write.executeUpdate(sql);
            }
        }
    }
}
