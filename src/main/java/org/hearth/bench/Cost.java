package org.hearth.bench;

import java.io.IOException;

/**
 * Processor time of one round, in milliseconds for each good answer.
 *
 * @param server the JVM
 * @param database MariaDB
 * @param clients this process
 */
record Cost(double server, double database, double clients) {

    /** What has been used so far, in seconds. */
    static Cost now(ServerProcess server) throws IOException {
        return new Cost(
                ServerProcess.cpu(server.pid()),
                ServerProcess.cpu(server.databasePid()),
                ServerProcess.cpu(ProcessHandle.current().pid()));
    }

    /** The difference to an earlier moment, shared out over the answers. */
    Cost since(Cost before, int answers) {
        double each = 1000.0 / Math.max(1, answers);
        return new Cost(
                (server - before.server) * each,
                (database - before.database) * each,
                (clients - before.clients) * each);
    }
}
