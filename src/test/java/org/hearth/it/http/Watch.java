package org.hearth.it.http;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.it.World;

/** Watches what is written: a checksum of every table but those that the clock and the sign-in write by themselves. */
final class Watch {

    private static final Set<String> BY_THEMSELVES =
            Set.of("lease", "outbox", "sign_in_throttle", "api_token", "account", "flyway_schema_history");

    private Map<String, String> seen = checksums();

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

    private static Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        try (Connection db = World.open();
                ResultSet tables = db.createStatement()
                        .executeQuery("select table_name from information_schema.tables"
                                + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                if (!BY_THEMSELVES.contains(tables.getString(1).toLowerCase(java.util.Locale.ROOT))) {
                    names.add(tables.getString(1));
                }
            }
            try (ResultSet answer = db.createStatement().executeQuery("checksum table " + String.join(", ", names))) {
                while (answer.next()) {
                    sums.put(answer.getString(1).replaceAll("^.*\\.", ""), String.valueOf(answer.getString(2)));
                }
            }
            return sums;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
