package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Tests that say nothing was written are as good as the watch they keep: it sees whatever is. */
@ArquillianTest
@RunAsClient
class WatchIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone who = World.someone(where.host(), "Keeper", "ADMINISTRATOR@PARTNERSHIP");

    @Test
    void it_sees_a_row_that_comes_and_changes_and_goes() {
        Watch watch = new Watch();
        World.Partner made = World.partner(where.id(), null, "Newcomer " + where.id());
        assertEquals(List.of("partner"), watch.changed());
        assertEquals(List.of(), watch.changed());
        World.run("update partner set notes = 'Changed' where id = ?", made.id());
        assertEquals(List.of("partner"), watch.changed());
        World.run("delete from partner where id = ?", made.id());
        assertEquals(List.of("partner"), watch.changed());
        assertEquals(List.of(), watch.changed());
    }

    @Test
    void it_sees_what_goes_with_another() {
        World.run(
                "insert into exchange_terms (id, partnership_id, agreement_id, from_date, changed_at)"
                        + " values (?, ?, ?, '2026-01-01', utc_timestamp(6))",
                where.agreement(),
                where.id(),
                where.agreement());
        World.run("insert into exchange_terms_kind values (?, 'ROOM_DAY', null, 2)", where.agreement());
        Watch watch = new Watch();
        World.run("delete from exchange_terms where id = ?", where.agreement());
        assertEquals(List.of("exchange_terms", "exchange_terms_kind"), watch.changed());
    }

    @Test
    void it_sees_what_the_server_under_test_writes() {
        String body =
                GoodBodies.of(ApiScene.endpoint("POST", "/partners"), things()).toString();
        Watch watch = new Watch();
        Api.Answer made = Api.as(who).post("/partners", body);
        assertEquals(201, made.status(), made.body());
        List<String> changed = watch.changed();
        assertTrue(changed.containsAll(List.of("audit_event", "partner")), changed::toString);
    }

    @Test
    void what_is_taken_back_was_not_written_and_what_is_kept_late_was() throws SQLException {
        try (Connection db = World.open();
                Statement statement = db.createStatement()) {
            db.setAutoCommit(false);
            Watch watch = new Watch();
            statement.executeUpdate("update partner set notes = 'Never' where id = '"
                    + where.host().id() + "'");
            db.rollback();
            assertEquals(List.of(), watch.changed());
            statement.executeUpdate("update partner set notes = 'Late' where id = '"
                    + where.host().id() + "'");
            assertEquals(List.of(), watch.changed());
            db.commit();
            assertEquals(List.of("partner"), watch.changed());
        }
    }

    private Things things() {
        return Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
    }
}
