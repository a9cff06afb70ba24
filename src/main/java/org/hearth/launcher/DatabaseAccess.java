package org.hearth.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Where the database is and who asks.
 *
 * @param url a JDBC address with the schema in it
 * @param user the account
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {
    /** What the application's pool needs; options the operator wrote stand. */
    private static final Map<String, String> OPTIONS = Map.of(
            "connectTimeout",
            "2000",
            "socketTimeout",
            "10000",
            "sessionVariables",
            "innodb_lock_wait_timeout=5",
            "useServerPrepStmts",
            "true",
            "prepStmtCacheSize",
            "120",
            "useReadAheadInput",
            "true");

    /**
     * How to reach the embedded database of a data folder that is in use.
     *
     * @param data the data folder
     * @return the way
     * @throws Failure when the folder has no database yet
     */
    public static DatabaseAccess of(Path data) {
        return EmbeddedDatabase.running(DataFolder.open(data))
                .orElseThrow(() -> new Failure(Failure.DATABASE, "There is no database in " + data + "."));
    }

    /**
     * The address for the application's pool: never waits long for a database that does not answer, and has each
     * connection keep the statements it has prepared, so that the database reads their text once.
     *
     * @return the address with time limits (2 s to connect, 10 s for an answer, 5 s for a lock) where none are given
     */
    public String applicationUrl() {
        StringBuilder address = new StringBuilder(url);
        OPTIONS.keySet().stream()
                .sorted()
                .filter(option -> !url.contains(option + "="))
                .forEach(option -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(option)
                        .append('=')
                        .append(OPTIONS.get(option)));
        return address.toString();
    }

    /**
     * A source of connections without the pool's time limits, for migrations and loaders.
     *
     * @return the source
     * @throws SQLException when the address is not one of MariaDB
     */
    public MariaDbDataSource source() throws SQLException {
        String address =
                url.contains("connectTimeout=") ? url : url + (url.contains("?") ? "&" : "?") + "connectTimeout=5000";
        MariaDbDataSource source = new MariaDbDataSource(address);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /**
     * Opens one connection.
     *
     * @return the connection, auto-commit on
     * @throws Failure when the database cannot be reached or refuses the account
     */
    public Connection open() {
        try {
            return source().getConnection();
        } catch (SQLException e) {
            throw new Failure(
                    Failure.DATABASE,
                    "The database at " + url + " cannot be used: " + e.getMessage()
                            + ". Check that it runs and that the user and password are right.",
                    e);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}
