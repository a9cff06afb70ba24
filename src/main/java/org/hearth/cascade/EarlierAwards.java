package org.hearth.cascade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins a programme's lineage with the awards made before it was kept. It says only what was recorded: who led the session then, which
 * edition of the course it was of. The content version is that of the day it was taught on where
 * versions are dated (decision 0187); otherwise it was not recorded, and stays open.
 */
public final class EarlierAwards {

    private static final String PLACE = ":programme";
    private static final List<String> STATEMENTS = read();

    private EarlierAwards() {}

    /**
     * Holds a programme's lineage until the transaction ends; it is begun first where it is not yet. Whatever is written of
     * it is written after this, so that two awards of one programme are entered one after the other.
     *
     * @param db with a transaction under way
     */
    public static void hold(Connection db, String programme) throws SQLException {
        try (PreparedStatement held = db.prepareStatement("insert into cascade_programme (programme_id, partnership_id)"
                + " select id, partnership_id from programme where id = ?"
                + " on duplicate key update dormant_months = dormant_months")) {
            held.setString(1, programme);
            held.executeUpdate();
        }
        if (!begun(db, programme)) {
            for (String each : STATEMENTS) {
                run(db, each, programme);
            }
        }
    }

    private static boolean begun(Connection db, String programme) throws SQLException {
        try (PreparedStatement asked =
                db.prepareStatement("select begun_at is not null from cascade_programme where programme_id = ?")) {
            asked.setString(1, programme);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void run(Connection db, String text, String programme) throws SQLException {
        int values = text.split(PLACE, -1).length - 1;
        try (PreparedStatement statement = db.prepareStatement(text.replace(PLACE, "?"))) {
            for (int at = 1; at <= values; at++) {
                statement.setString(at, programme);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> read() {
        try (InputStream file = EarlierAwards.class.getResourceAsStream("/org/hearth/cascade/begin.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
            List<String> statements = new ArrayList<>();
            for (String each : text.split(";")) {
                if (!each.isBlank()) {
                    statements.add(each.strip());
                }
            }
            return List.copyOf(statements);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
