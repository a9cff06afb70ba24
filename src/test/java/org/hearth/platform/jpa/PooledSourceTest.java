package org.hearth.platform.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledSourceTest {

    private final List<String> asked = new ArrayList<>();
    private boolean real = true;

    @Test
    void the_second_transaction_finds_autocommit_off_already() throws SQLException {
        Connection pooled = PooledSource.patient(database());
        transaction(pooled);
        asked.clear();
        transaction(pooled);
        assertEquals(List.of("prepareStatement", "commit"), asked);
    }

    @Test
    void what_is_asked_between_two_transactions_is_asked_with_autocommit_on() throws SQLException {
        Connection pooled = PooledSource.patient(database());
        transaction(pooled);
        asked.clear();
        assertTrue(pooled.getAutoCommit());
        pooled.prepareStatement("select 1");
        assertEquals(List.of("autocommit on", "prepareStatement"), asked);
    }

    @Test
    void turning_autocommit_on_within_a_transaction_keeps_what_was_done() throws SQLException {
        Connection pooled = PooledSource.patient(database());
        pooled.setAutoCommit(false);
        pooled.prepareStatement("insert");
        asked.clear();
        pooled.setAutoCommit(true);
        assertEquals(List.of("commit"), asked);
    }

    @Test
    void a_failure_of_the_database_comes_as_it_is() throws SQLException {
        Connection pooled = PooledSource.patient(database());
        assertFalse(pooled.isClosed());
        assertThrows(SQLException.class, pooled::createStatement);
    }

    private static void transaction(Connection pooled) throws SQLException {
        pooled.setAutoCommit(false);
        pooled.prepareStatement("insert");
        pooled.commit();
        pooled.setAutoCommit(true);
    }

    /** A connection that notes what would go to the database, as the driver's does. */
    private Connection database() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAutoCommit":
                            return real;
                        case "setAutoCommit":
                            boolean wanted = (Boolean) arguments[0];
                            if (wanted != real) {
                                asked.add(wanted ? "autocommit on" : "autocommit off");
                            }
                            real = wanted;
                            return null;
                        case "isClosed":
                            return false;
                        case "createStatement":
                            throw new SQLException("away");
                        case "commit":
                            // the driver's asks nothing of a database that is in no transaction
                            if (!asked.isEmpty() && asked.get(asked.size() - 1).equals("commit")) {
                                return null;
                            }
                            break;
                        default:
                            break;
                    }
                    asked.add(method.getName());
                    return null;
                });
    }
}
