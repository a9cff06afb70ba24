package org.hearth.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The database's tables: brought up to date, or dropped. */
public final class Schema {
    private Schema() {}

    /**
     * Runs the migrations that have not run yet, waiting up to half a minute for a database that is still starting.
     *
     * @param jdbcUrl the address with the schema in it
     * @param user an account that may change the schema
     * @param password its password
     * @return how many migrations ran
     * @throws Failure when a migration fails, or one that has run was changed since
     */
    public static int migrate(String jdbcUrl, String user, String password) {
        return migrate(new DatabaseAccess(jdbcUrl, user, password));
    }

    static int migrate(DatabaseAccess access) {
        try {
            Migrations migrations = Migrations.here();
            int executed = haveRun(migrations, access) ? 0 : run(migrations, access);
            AppendOnly.protect(access);
            return executed;
        } catch (FlywayException | SQLException e) {
            throw new Failure(
                    Failure.GENERAL,
                    "The database could not be brought up to date: " + reason(e)
                            + ". Nothing is served until it is; restore a backup or correct the migration.",
                    e);
        }
    }

    /** A database that does not answer yet is waited for by what follows. */
    private static boolean haveRun(Migrations migrations, DatabaseAccess access) {
        try (Connection db = access.open()) {
            return migrations.areStampedOn(db);
        } catch (SQLException | Failure notYet) {
            return false;
        }
    }

    private static int run(Migrations migrations, DatabaseAccess access) throws SQLException {
        int executed = flyway(migrations, access).migrate().migrationsExecuted;
        try (Connection db = access.open()) {
            migrations.stamp(db);
        }
        return executed;
    }

    /**
     * Drops every table and view of the schema.
     *
     * @param access where
     * @throws Failure when something cannot be dropped
     */
    static void drop(DatabaseAccess access) {
        try {
            flyway(Migrations.here(), access).clean();
        } catch (FlywayException | SQLException e) {
            throw new Failure(Failure.GENERAL, "The schema could not be emptied: " + reason(e) + ".", e);
        }
    }

    /**
     * Has the database count anew what is in its tables. After much was loaded at once it would go by what it knew
     * before, and read thousands of rows where twenty are asked for.
     *
     * @param db a connection of the schema
     * @throws SQLException when the database refuses
     */
    static void analyze(Connection db) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = db.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
            statement.execute("analyze table " + String.join(", ", tables));
        }
    }

    /**
     * Whether the schema has no table at all.
     *
     * @param access where
     * @return true for a new database
     * @throws Failure when the database cannot be reached
     */
    static boolean isEmpty(DatabaseAccess access) {
        return count(access, "select count(*) from information_schema.tables where table_schema = database()") == 0;
    }

    /**
     * Counts by a query of one number.
     *
     * @param access where
     * @param query the query
     * @return the number
     * @throws Failure when the database cannot be reached or refuses the query
     */
    static long count(DatabaseAccess access, String query) {
        try (Connection db = access.open();
                var statement = db.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new Failure(Failure.DATABASE, "The database refused a question: " + e.getMessage() + ".", e);
        }
    }

    private static Flyway flyway(Migrations migrations, DatabaseAccess access) throws SQLException {
        DataSource source = access.source();
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(migrations)
                .javaMigrationClassProvider(List::of)
                .connectRetries(15)
                .connectRetriesInterval(2)
                .outOfOrder(false)
                .cleanDisabled(false)
                .load();
    }

    /** Flyway says which script failed first, and what the database said about it some lines below. */
    private static String reason(Throwable e) {
        List<String> lines = String.valueOf(e.getMessage())
                .strip()
                .lines()
                .map(String::strip)
                .toList();
        String said = lines.stream()
                .filter(line -> line.matches("Message *:.*"))
                .map(line -> " (" + line.replaceFirst("Message *: *", "") + ")")
                .findFirst()
                .orElse("");
        return lines.get(0) + said;
    }
}
