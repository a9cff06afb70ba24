package org.hearth.demonstration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * What the year before today leaves behind besides the training itself: lines of who saw what, and mail that was sent. There is
 * much more of it than of anything else, so the database makes it up out of the rows that are there, many at a time.
 */
final class PaperTrail {

    private static final int AT_ONCE = 10_000;
    private static final long MILLIS_OF_A_YEAR = 365L * 24 * 3600 * 1000;

    /** People who looked, sessions that were looked at, bookings that were written about; each counted from 0. */
    private static final String[] BEFORE = {
        "create temporary table trail_number (n int not null primary key)",
        "insert into trail_number with recursive upto as (select 0 as n union all select n + 1 from upto where n < 999)"
                + " select 10 * u.n + d.n from upto u join upto d on d.n < 10",
        "create temporary table trail_person (k int not null primary key) as"
                + " select row_number() over (order by p.id) - 1 as k, p.id, e.partner_id,"
                + " concat(p.given_name, ' ', p.family_name) as name"
                + " from person p join engagement e on e.person_id = p.id and e.is_primary"
                + " where p.partnership_id = ?",
        "create temporary table trail_session (k int not null primary key) as"
                + " select row_number() over (order by first_start) - 1 as k, id, ref, host_partner_id"
                + " from session where partnership_id = ? and status <> 'DRAFT'",
        "create temporary table trail_booking (k int not null primary key) as"
                + " select row_number() over (order by b.booked_at) - 1 as k, b.id, b.session_id, b.person_id, p.email"
                + " from booking b join person p on p.id = b.person_id"
                + " where b.partnership_id = ? and b.status = 'CONFIRMED' and p.email is not null"
    };

    private static final String[] AFTER = {
        "drop temporary table trail_number",
        "drop temporary table trail_person",
        "drop temporary table trail_session",
        "drop temporary table trail_booking"
    };

    /** Of version 7, rising with the row, the same for the same area and row. */
    private static final String ID = " concat(left(r.hex, 8), '-', right(r.hex, 4), '-7', substr(r.tail, 1, 3), '-8',"
            + " substr(r.tail, 4, 3), '-', right(r.tail, 12))";

    private static final String ROWS = " from (select v, lpad(lower(hex(ms)), 12, '0') as hex,"
            + " concat(?, lpad(lower(hex(v)), 15, '0')) as tail,"
            + " timestamp('1970-01-01') + interval ms * 1000 microsecond as at"
            + " from (select ? + n as v, ? + (? + n) * ? as ms from trail_number where n < ?) numbered) r";

    /** Every column in the table's order: named columns lose their values in a table with triggers (MariaDB 11.4.5). */
    private static final String AUDIT = "insert into audit_event select" + ID
            + ", r.at, ?, case when r.v % 8 < 5 then who.partner_id else s.host_partner_id end, null, who.id, who.name, null,"
            + " elt(1 + r.v % 8, 'people.listed', 'people.listed', 'person.viewed', 'person.viewed', 'record.viewed',"
            + " 'bookings.seen', 'bookings.seen', 'register.seen'),"
            + " case when r.v % 8 < 5 then 'person' else 'session' end,"
            + " case when r.v % 8 < 2 then null when r.v % 8 < 5 then whom.id else s.id end,"
            + " case when r.v % 8 < 2 then '20 of 340' when r.v % 8 = 7 then 'day 1' end,"
            + " upper(left(sha1(r.v), 8)), concat('10.0.', r.v % 16, '.', r.v % 251)"
            + ROWS
            + " join trail_person who on who.k = r.v * 7919 % ?"
            + " join trail_person whom on whom.k = r.v * 104729 % ?"
            + " join trail_session s on s.k = r.v * 31 % ?";

    private static final String MAIL =
            "insert into outbox (id, partnership_id, kind, person_id, session_id, booking_id, facts,"
                    + " created_at, due_at, status, attempts, sent_at, sent_to, subject, message_id)"
                    + " select" + ID + ", ?, elt(1 + r.v % 2, 'booking.confirmed', 'booking.reminder'), b.person_id,"
                    + " b.session_id, b.id, '', r.at, r.at, 'SENT', 1, r.at + interval 20 second, b.email,"
                    + " elt(1 + r.v % 2, 'Your place is confirmed', 'Your training is soon'), concat(b.id, '-', r.v, '@localhost')"
                    + ROWS
                    + " join trail_booking b on b.k = r.v * 31 % ?";

    private final Loading load;
    private final String partnership;
    private final String area;
    private final long step;
    private final long begun;

    /**
     * The trail of one partnership whose rows are written.
     *
     * @param area another number for each area, below 4096
     */
    private PaperTrail(Loading load, String partnership, int area, int rows) {
        this.load = load;
        this.partnership = partnership;
        this.area = "%03x".formatted(area);
        Instant now = Loading.at(load.today(), java.time.LocalTime.MIDNIGHT);
        step = MILLIS_OF_A_YEAR / rows;
        begun = now.toEpochMilli() - step * rows;
    }

    /** Writes that many lines of the audit and mails, spread evenly over the year. */
    static void write(Loading load, Town town, int area, int lines, int mails) throws SQLException {
        load.tables().flush();
        for (String sql : BEFORE) {
            try (PreparedStatement make = load.db().prepareStatement(sql)) {
                if (sql.contains("?")) {
                    make.setString(1, town.id);
                }
                make.executeUpdate();
            }
        }
        new PaperTrail(load, town.id, area, lines).fill(AUDIT, lines, "trail_person", "trail_person", "trail_session");
        new PaperTrail(load, town.id, area, mails).fill(MAIL, mails, "trail_booking");
        try (Statement drop = load.db().createStatement()) {
            for (String sql : AFTER) {
                drop.execute(sql);
            }
        }
    }

    private void fill(String sql, int rows, String... sources) throws SQLException {
        long[] sizes = new long[sources.length];
        for (int at = 0; at < sizes.length; at++) {
            sizes[at] = count(sources[at]);
        }
        try (PreparedStatement insert = load.db().prepareStatement(sql)) {
            for (int from = 0; from < rows; from += AT_ONCE) {
                int at = 1;
                insert.setString(at++, partnership);
                insert.setString(at++, area);
                insert.setLong(at++, from);
                insert.setLong(at++, begun);
                insert.setLong(at++, from);
                insert.setLong(at++, step);
                insert.setLong(at++, Math.min(AT_ONCE, rows - from));
                for (long size : sizes) {
                    insert.setLong(at++, size);
                }
                insert.executeUpdate();
            }
        }
    }

    private long count(String table) throws SQLException {
        try (Statement query = load.db().createStatement();
                var row = query.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
