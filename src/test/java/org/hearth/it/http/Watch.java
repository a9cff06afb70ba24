package org.hearth.it.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.it.Desk;
import org.hearth.it.World;

/**
 * Watches what is written: a checksum of every table but those that the clock and the sign-in write by themselves. Where
 * the server counts the rows that are written, a table is read again only when its count rose; a count that rises says
 * nothing yet, for what is rolled back is counted too, but without one nothing was written.
 */
final class Watch {

    private static final Set<String> BY_THEMSELVES =
            Set.of("lease", "outbox", "sign_in_throttle", "api_token", "account", "flyway_schema_history");

    /** A session that has begun is changed by the clock alone; those to come are watched. */
    private static final Map<String, String> ONLY = Map.of(
            "session",
            " where first_start > utc_timestamp()",
            "session_history",
            " where session_id in (select id from session where first_start > utc_timestamp())");

    private static final long A_MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long TEN_SECONDS = TimeUnit.SECONDS.toNanos(10);
    private static volatile long settled;
    private static long still;

    /** Held by each who must write nothing, and whole by whoever may. */
    private static final ReentrantReadWriteLock HUSH = new ReentrantReadWriteLock();

    /** Kept from look to look. */
    private static Connection db;

    /** How each table is summed up, by its name. */
    private static final Map<String, String> QUESTIONS = new TreeMap<>();

    /** Tables whose rows go with those of another: the server does not count them. */
    private static final Set<String> UNCOUNTED = new TreeSet<>();

    private static final Map<String, String> SUMS = new TreeMap<>();
    private static Map<String, Long> counted = Map.of();

    /** What was written to at the last look: it may have been read before it was committed. */
    private static Set<String> hot = Set.of();

    private Map<String, String> seen;

    Watch() {
        letTheClockFinish();
        holdTheClock();
        seen = look(ONLY.keySet());
    }

    /**
     * Does what must write nothing. Another thread may do the like meanwhile, and nothing else; what either writes, every
     * watch sees.
     */
    static void quietly(Runnable act) {
        letTheClockFinish();
        holdTheClock();
        HUSH.readLock().lock();
        try {
            act.run();
        } finally {
            HUSH.readLock().unlock();
        }
    }

    /** Does what may write, while nobody watches. */
    static <T> T alone(Supplier<T> act) {
        HUSH.writeLock().lock();
        try {
            return act.get();
        } finally {
            HUSH.writeLock().unlock();
        }
    }

    /** What other tests left due is done now, and not by the clock in the middle of a look. */
    private static void letTheClockFinish() {
        if (HUSH.getReadHoldCount() > 0 || !due()) {
            return;
        }
        alone(() -> {
            if (due()) {
                Desk.fiveMinutesPass();
                settled = System.nanoTime();
            }
            return null;
        });
    }

    /** Some things the clock does every few minutes whatever was left due: it stands still while somebody watches. */
    private static synchronized void holdTheClock() {
        if (still == 0 || System.nanoTime() - still > TEN_SECONDS) {
            Desk.theClockStandsStill();
            still = System.nanoTime();
        }
    }

    private static boolean due() {
        return settled == 0 || System.nanoTime() - settled > A_MINUTE;
    }

    /** The tables that changed since the last look. */
    List<String> changed() {
        Map<String, String> now = look(Set.of());
        List<String> changed = new ArrayList<>();
        now.forEach((table, sum) -> {
            if (!sum.equals(seen.get(table))) {
                changed.add(table);
            }
        });
        seen = now;
        return changed;
    }

    /** The sum of every table, of those named read anew whether they were written to or not. */
    private static synchronized Map<String, String> look(Set<String> anyway) {
        try {
            db = db == null ? World.open() : db;
            if (QUESTIONS.isEmpty()) {
                learn();
            }
            Map<String, Long> now = counts();
            Set<String> written = new TreeSet<>(QUESTIONS.keySet());
            if (!counted.isEmpty()) {
                written.removeIf(table -> now.getOrDefault(table, 0L).equals(counted.getOrDefault(table, 0L)));
            }
            Set<String> due = new TreeSet<>(written);
            due.addAll(hot);
            due.addAll(anyway);
            due.addAll(UNCOUNTED);
            read(due);
            hot = written;
            counted = now;
            return new TreeMap<>(SUMS);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * A sum of every row, whatever their order. The server's own {@code checksum table} is not used: it changes now and
     * then where nothing did, in tables with columns that may be empty.
     */
    private static void read(Collection<String> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        String question = tables.stream().map(QUESTIONS::get).collect(Collectors.joining(" union all "));
        try (Statement statement = db.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                SUMS.put(answer.getString(1), answer.getString(2) + " " + answer.getString(3));
            }
        }
    }

    /** How many rows were written so far, by table; nothing where the server does not count. */
    private static Map<String, Long> counts() throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet all = statement.executeQuery(
                        "select table_name, rows_changed from information_schema.table_statistics"
                                + " where table_schema = database() and @@global.userstat")) {
            while (all.next()) {
                found.put(all.getString(1).toLowerCase(Locale.ROOT), all.getLong(2));
            }
        }
        return found;
    }

    private static void learn() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = db.createStatement();
                ResultSet all =
                        statement.executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where c.table_schema = database() order by c.ordinal_position")) {
            while (all.next()) {
                String table = all.getString(1).toLowerCase(Locale.ROOT);
                if (!BY_THEMSELVES.contains(table)) {
                    columns.computeIfAbsent(table, each -> new ArrayList<>())
                            .add("hex(ifnull(`" + all.getString(2) + "`, 'nothing'))");
                }
            }
        }
        columns.forEach((table, row) -> QUESTIONS.put(
                table,
                "select '" + table + "', count(*), coalesce(sum(crc32(concat_ws(',', " + String.join(", ", row)
                        + "))), 0) from `" + table + "`" + ONLY.getOrDefault(table, "")));
        try (Statement statement = db.createStatement();
                ResultSet all =
                        statement.executeQuery("select table_name from information_schema.referential_constraints"
                                + " where constraint_schema = database() and (delete_rule in ('CASCADE', 'SET NULL')"
                                + " or update_rule in ('CASCADE', 'SET NULL'))")) {
            while (all.next()) {
                UNCOUNTED.add(all.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        UNCOUNTED.retainAll(QUESTIONS.keySet());
    }
}
