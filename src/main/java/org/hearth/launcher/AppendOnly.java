package org.hearth.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the database itself refuse to change or remove a line of the audit. It is no migration, because a server that
 * writes a binary log may not let Hearth's account make triggers: then Hearth still starts, says so in its log, and
 * {@code verify} says it until an administrator of the database has made them (docs/decisions/0105-audit-append-only.md).
 */
public final class AppendOnly {
    private static final Logger LOG = Logger.getLogger("org.hearth.launcher");

    /** Without the right to make triggers; with a binary log and without trust in whoever makes them. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(1142, 1227, 1419);

    private static final String TRIGGER = "create trigger if not exists audit_event_%1$s before %1$s on audit_event"
            + " for each row signal sqlstate '45000' set message_text = 'The audit is append-only'";

    private AppendOnly() {}

    /**
     * Adds the protection where it is missing.
     *
     * @param db a connection whose account may make triggers
     * @throws SQLException when it may not
     */
    public static void protect(Connection db) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(TRIGGER.formatted("update"));
            statement.execute(TRIGGER.formatted("delete"));
        }
    }

    /**
     * Adds the protection where it is missing, as far as the database lets Hearth.
     *
     * @param access an account that may change the schema
     * @throws SQLException when the database cannot be reached
     */
    static void protect(DatabaseAccess access) throws SQLException {
        try (Connection db = access.open()) {
            protect(db);
        } catch (SQLException refused) {
            if (!NOT_ALLOWED.contains(refused.getErrorCode())) {
                throw refused;
            }
            LOG.log(Level.WARNING, "The database does not let Hearth protect the audit: {0}", refused.getMessage());
        }
    }
}
