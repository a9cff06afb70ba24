package org.hearth.launcher;

import java.nio.file.Path;
import java.sql.Connection;

/** Fills the database for measurements. Found by {@link java.util.ServiceLoader}. */
public interface ScaleLoader {
    /**
     * Adds one made-up installation of the given size.
     *
     * @param db a connection with auto-commit on
     * @param dataFolder where {@code demo-accounts.json} is, or is to be written
     * @param size {@code small}, {@code county} or {@code national}
     * @param progress where to say how far it is
     * @throws Exception when it cannot load
     */
    void load(Connection db, Path dataFolder, String size, Progress progress) throws Exception;
}
