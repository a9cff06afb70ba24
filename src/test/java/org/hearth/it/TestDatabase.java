package org.hearth.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.hearth.launcher.EmbeddedDatabase;
import org.hearth.launcher.Schema;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one real MariaDB before the first test and stops it after the last. {@code HEARTH_TEST_DB_URL} names another. */
public class TestDatabase implements LauncherSessionListener {

    private static final String OPTIONS =
            "?connectTimeout=2000&socketTimeout=10000&sessionVariables=innodb_lock_wait_timeout=5";

    private EmbeddedDatabase embedded;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("hearth.it")) {
            return;
        }
        System.setProperty("hearth.test.port", String.valueOf(freePort()));
        String given = System.getenv("HEARTH_TEST_DB_URL");
        if (given != null) {
            say(given + OPTIONS, System.getenv("HEARTH_DB_USER"), System.getenv("HEARTH_DB_PASSWORD"));
            return;
        }
        embedded = EmbeddedDatabase.start(Path.of("target", "it-data").toAbsolutePath());
        // the server counts the rows that are written, so that a test need not read every table to see that none were
        embedded.administer("set global userstat = 1;");
        say(embedded.url(), embedded.user(), embedded.password());
        System.setProperty("hearth.test.demonstration.url", embedded.createSchema("hearth_demonstration"));
        System.setProperty("hearth.test.external.url", embedded.createSchema("hearth_external"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static void say(String url, String user, String password) {
        Schema.migrate(url, user, password);
        System.setProperty("hearth.test.db.url", url);
        System.setProperty("hearth.test.db.user", user);
        System.setProperty("hearth.test.db.password", password);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("No free port on this machine", none);
        }
    }
}
