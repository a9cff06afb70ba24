package org.hearth.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Hearth needs of a database server that somebody else set up. It is asked at every start, because a server that
 * forgets what it has acknowledged, or a schema that cannot keep every letter, does its harm in silence.
 */
final class ExternalDatabase {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+-MariaDB.*");
    private static final int OLDEST = 10_011;

    private static final String QUESTION = "select @@version, @@global.innodb_flush_log_at_trx_commit,"
            + " default_character_set_name, schema_name"
            + " from information_schema.schemata where schema_name = database()";

    private ExternalDatabase() {}

    /**
     * Asks the server, and refuses it when Hearth would not be safe on it.
     *
     * @param access where it is
     * @throws Failure when it cannot be reached, is too old, may lose what it has acknowledged, or keeps text in another
     *     character set than utf8mb4
     */
    static void check(DatabaseAccess access) {
        try (Connection db = access.open();
                var statement = db.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            answer.next();
            requireVersion(answer.getString(1));
            requireDurable(answer.getInt(2));
            requireEveryLetter(answer.getString(3), answer.getString(4));
        } catch (SQLException e) {
            throw new Failure(Failure.DATABASE, "The database refused a question: " + e.getMessage() + ".", e);
        }
    }

    static void requireVersion(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) * 1000 + Integer.parseInt(parts.group(2)) < OLDEST) {
            throw new Failure(
                    Failure.DATABASE, "Hearth needs MariaDB 10.11 or newer; the server at --db is " + version + ".");
        }
    }

    static void requireDurable(int flush) {
        if (flush != 1) {
            throw new Failure(
                    Failure.DATABASE,
                    "The database may forget bookings it has acknowledged: innodb_flush_log_at_trx_commit is " + flush
                            + ". Set it to 1 in the server's settings.");
        }
    }

    static void requireEveryLetter(String characterSet, String schema) {
        if (!"utf8mb4".equals(characterSet)) {
            throw new Failure(
                    Failure.DATABASE,
                    "The schema cannot keep every letter: its character set is " + characterSet
                            + ". While it is still empty: alter database " + schema + " character set utf8mb4.");
        }
    }
}
