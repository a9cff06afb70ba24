package org.hearth.launcher;

import java.nio.file.Path;
import java.sql.Connection;

/** Fills an empty, migrated database with the demonstration. Found by {@link java.util.ServiceLoader}; absent is skipped. */
public interface Demonstration {
    /**
     * Loads everything. The launcher opens and closes the connection and drops the whole schema when this fails or the
     * process dies half-way, so that no half demonstration is ever served.
     *
     * @param db a connection with auto-commit on; the loader may turn it off and commit as it likes
     * @param dataFolder where {@code demo-accounts.json} is to be written
     * @param progress where to say how far it is
     * @throws Exception when it cannot load
     */
    void load(Connection db, Path dataFolder, Progress progress) throws Exception;
}
