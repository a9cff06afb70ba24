package org.hearth.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the database itself refuse to change or remove a line of the audit or of the partners' ledger. It is no migration,
 * because a server that writes a binary log may not let Hearth's account make triggers: then Hearth still starts, says so in
 * its log, and {@code verify} says it until an administrator of the database has made them
 * (docs/decisions/0105-audit-append-only.md, 0140-a-ledger-of-places.md).
 */
public final class AppendOnly {
    private static final Logger LOG = Logger.getLogger("org.hearth.launcher");

    /** Without the right to make triggers; with a binary log and without trust in whoever makes them. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(1142, 1227, 1419);

    private static final List<String> TABLES = List.of("audit_event", "ledger_entry", "ledger_line");
    private static final List<String> CHANGES = List.of("update", "delete");
    private static final String TRIGGER = "create trigger if not exists %1$s_%2$s before %2$s on %1$s"
            + " for each row signal sqlstate '45000' set message_text = 'Lines of %1$s are only ever added'";

    private AppendOnly() {}

    /**
     * Adds the protection where it is missing.
     *
     * @param db a connection whose account may make triggers
     * @throws SQLException when it may not
     */
    public static void protect(Connection db) throws SQLException {
        try (Statement statement = db.createStatement()) {
            for (String table : TABLES) {
                for (String change : CHANGES) {
                    statement.execute(TRIGGER.formatted(table, change));
                }
            }
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
            LOG.log(
                    Level.WARNING,
                    "The database does not let Hearth protect the audit and the ledger: {0}",
                    refused.getMessage());
        }
    }
}
