package org.hearth.demonstration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Enters what the partners of one partnership gave each other, as the bookings that were made up tell it: every place a
 * person of another partner got or gave up, and every day a trainer taught for another partner.
 */
final class PlacesLedger {

    private static final String STEPS = " from booking_history h join booking b on b.id = h.booking_id"
            + " join place_allocation a on a.session_id = b.session_id and a.host_partner_id <> b.partner_id"
            + " join session s on s.id = b.session_id where b.partnership_id = ?";
    private static final String WORKS =
            " and e.from_date <= date(s.first_start) and (e.to_date is null or e.to_date >= date(s.first_start))";
    private static final String HOME =
            "(select min(e.partner_id) from engagement e where e.person_id = t.trainer_id and e.is_primary" + WORKS
                    + ")";
    private static final String DAYS = "(select sum(if(timestampdiff(minute, d.starts_at, d.ends_at) <= 240, 0.5, 1))"
            + " from session_day d where d.session_id = s.id)";
    private static final String TRAINED =
            " from made_entry t join session s on s.id = t.session_id where t.unit = 'TRAINER_DAY' and t.partnership_id = ?";

    private static final String ENTRY =
            "insert into made_entry (id, partnership_id, agreement_id, session_id, booking_id,"
                    + " trainer_id, unit, cause, reverses, reason, at, by_person) ";

    /**
     * Entries are put together beside the ledger and then come over as they are: MariaDB 11.4 takes an id for null when rows
     * are selected into named columns of a table that has a trigger for updates.
     */
    static final List<String> BESIDE = List.of(
            "create temporary table made_entry like ledger_entry", "create temporary table made_line like ledger_line");

    static final List<String> OVER = List.of(
            "insert into ledger_entry select * from made_entry",
            "insert into ledger_line select * from made_line",
            "drop temporary table made_entry",
            "drop temporary table made_line");

    private static final List<String> STATEMENTS = List.of(
            ENTRY
                    + "select h.id, b.partnership_id, a.agreement_id, b.session_id, b.id, null, 'PLACE', 'TAKEN', null, null,"
                    + " h.at, h.by_person"
                    + STEPS
                    + " and h.to_status = 'CONFIRMED' and coalesce(h.from_status, '') <> 'CONFIRMED'",
            ENTRY
                    + "select h.id, b.partnership_id, a.agreement_id, b.session_id, b.id, null, 'PLACE',"
                    + " if(s.status = 'CANCELLED' and h.reason = s.ended_reason, 'CALLED_OFF', 'CANCELLED'),"
                    + " (select t.id from booking_history t where t.booking_id = h.booking_id and t.to_status = 'CONFIRMED'"
                    + " and t.at <= h.at and t.id <> h.id order by t.at desc limit 1), null, h.at, h.by_person"
                    + STEPS
                    + " and h.from_status = 'CONFIRMED' and h.to_status <> 'CONFIRMED'",
            "insert into made_line (entry_id, partner_id, side, amount) select e.id, a.host_partner_id, 'GAVE',"
                    + " if(e.reverses is null, 1, -1) from made_entry e"
                    + " join place_allocation a on a.session_id = e.session_id where e.partnership_id = ?",
            "insert into made_line (entry_id, partner_id, side, amount) select e.id, b.partner_id, 'GOT',"
                    + " if(e.reverses is null, -1, 1) from made_entry e join booking b on b.id = e.booking_id"
                    + " where e.partnership_id = ?",
            ENTRY
                    + "select distinct insert(insert(insert(insert(md5(concat(t.session_id, t.person_id)),"
                    + " 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'), s.partnership_id, null, s.id, null, t.person_id,"
                    + " 'TRAINER_DAY', 'TAUGHT', null, null, s.last_end, null"
                    + " from trainer_assignment t join session s on s.id = t.session_id and s.status = 'COMPLETED'"
                    + " join engagement e on e.person_id = t.person_id and e.is_primary"
                    + WORKS
                    + " where s.partnership_id = ? and t.role <> 'OBSERVER' and not exists (select 1 from engagement e"
                    + " where e.person_id = t.person_id and e.partner_id = s.host_partner_id"
                    + WORKS
                    + ")",
            "insert into made_line (entry_id, partner_id, side, amount) select t.id, s.host_partner_id, 'GOT', -" + DAYS
                    + TRAINED,
            "insert into made_line (entry_id, partner_id, side, amount) select t.id, " + HOME + ", 'GAVE', " + DAYS
                    + TRAINED);

    private PlacesLedger() {}

    /** Writes the entries of a partnership whose bookings and registers are all made up. */
    static void write(Loading load, Town town) {
        load.tables().flush();
        try (Statement statement = load.db().createStatement()) {
            run(statement, BESIDE);
            for (String each : STATEMENTS) {
                try (PreparedStatement made = load.db().prepareStatement(each)) {
                    made.setString(1, town.id);
                    made.executeUpdate();
                }
            }
            run(statement, OVER);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void run(Statement statement, List<String> all) throws SQLException {
        for (String each : all) {
            statement.executeUpdate(each);
        }
    }
}
