package org.hearth.it.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hearth.it.Desk;
import org.hearth.it.World;

/** Watches what is written: a checksum of every table but those that the clock and the sign-in write by themselves. */
final class Watch {

    private static final Set<String> BY_THEMSELVES =
            Set.of("lease", "outbox", "sign_in_throttle", "api_token", "account", "flyway_schema_history");

    /** A session that has begun is changed by the clock alone; those to come are watched. */
    private static final Map<String, String> ONLY = Map.of(
            "session",
            " where first_start > utc_timestamp()",
            "session_history",
            " where session_id in (select id from session where first_start > utc_timestamp())");

    private static String question;

    private static final long A_MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static long settled;

    private Map<String, String> seen;

    Watch() {
        letTheClockFinish();
        seen = checksums();
    }

    /** What other tests left due is done now, and not by the clock in the middle of a look. */
    private static synchronized void letTheClockFinish() {
        if (settled == 0 || System.nanoTime() - settled > A_MINUTE) {
            Desk.fiveMinutesPass();
            settled = System.nanoTime();
        }
    }

    /** The tables that changed since the last look. */
    List<String> changed() {
        Map<String, String> now = checksums();
        List<String> changed = new ArrayList<>();
        now.forEach((table, sum) -> {
            if (!sum.equals(seen.get(table))) {
                changed.add(table);
            }
        });
        seen = now;
        return changed;
    }

    /**
     * A sum of every row of every table, whatever their order. The server's own {@code checksum table} is not used: it
     * changes now and then where nothing did, in tables with columns that may be empty.
     */
    private static Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        try (Connection db = World.open();
                ResultSet answer = db.createStatement().executeQuery(question(db))) {
            while (answer.next()) {
                sums.put(answer.getString(1), answer.getString(2) + " " + answer.getString(3));
            }
            return sums;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static synchronized String question(Connection db) throws SQLException {
        if (question == null) {
            Map<String, List<String>> columns = new TreeMap<>();
            try (ResultSet all = db.createStatement()
                    .executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                            + " join information_schema.tables t on t.table_schema = c.table_schema"
                            + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                            + " where c.table_schema = database() order by c.ordinal_position")) {
                while (all.next()) {
                    if (!BY_THEMSELVES.contains(all.getString(1).toLowerCase(java.util.Locale.ROOT))) {
                        columns.computeIfAbsent(all.getString(1), table -> new ArrayList<>())
                                .add("hex(ifnull(`" + all.getString(2) + "`, 'nothing'))");
                    }
                }
            }
            List<String> each = new ArrayList<>();
            columns.forEach(
                    (table, row) -> each.add("select '" + table + "', count(*), coalesce(sum(crc32(concat_ws(',', "
                            + String.join(", ", row) + "))), 0) from `" + table + "`"
                            + ONLY.getOrDefault(table.toLowerCase(java.util.Locale.ROOT), "")));
            question = String.join(" union all ", each);
        }
        return question;
    }
}
