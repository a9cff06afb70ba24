package org.hearth.platform.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Where the server's pool gets its connections. The pool turns a connection's autocommit off before each transaction and
 * on after it, each time a round trip to the database. Here turning it on is put off until something is asked outside
 * of a transaction; the next transaction finds it off already.
 */
public class PooledSource extends MariaDbDataSource {

    /** {@inheritDoc} */
    public PooledSource() {
        super();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return patient(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return patient(super.getConnection(user, password));
    }

    /** The connection, which turns autocommit on no sooner than something is asked. */
    static Connection patient(Connection real) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                PooledSource.class.getClassLoader(), new Class<?>[] {Connection.class}, new Patient(real));
    }

    private static final class Patient implements InvocationHandler {

        private final Connection real;
        private boolean wanted;

        Patient(Connection real) throws SQLException {
            this.real = real;
            this.wanted = real.getAutoCommit();
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "setAutoCommit":
                    return want((Boolean) arguments[0]);
                case "getAutoCommit":
                    return wanted;
                case "prepareStatement", "createStatement", "prepareCall":
                    real.setAutoCommit(wanted);
                    break;
                default:
                    break;
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private Object want(boolean on) throws SQLException {
            if (on && !wanted) {
                end();
            }
            wanted = on;
            if (!on) {
                real.setAutoCommit(false);
            }
            return null;
        }

        /** Turning it on within a transaction commits, as JDBC says; after the pool's own commit there is nothing to. */
        private void end() throws SQLException {
            real.commit();
        }
    }
}
