package org.hearth.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The database for the length of one command: the external one, the one that is running, or one started for it. */
final class DatabaseSession implements AutoCloseable {
    private final DataFolder folder;
    private final DatabaseAccess access;
    private final EmbeddedDatabase started;

    private DatabaseSession(DataFolder folder, DatabaseAccess access, EmbeddedDatabase started) {
        this.folder = folder;
        this.access = access;
        this.started = started;
    }

    /**
     * Finds the database the options name and makes sure that it can be used.
     *
     * @param options what the operator wrote
     * @return the session
     * @throws Failure when the database cannot be reached
     */
    static DatabaseSession open(Options options) {
        DataFolder folder = options.folder();
        DatabaseAccess external = options.external();
        if (external != null) {
            Schema.count(external, "select 1");
            return new DatabaseSession(folder, external, null);
        }
        if (folder.isInUse()) {
            DatabaseAccess running = EmbeddedDatabase.running(folder)
                    .orElseThrow(() -> new Failure(
                            Failure.DATABASE, "Hearth is starting on " + folder.root() + ". Try again in a minute."));
            Schema.count(running, "select 1");
            return new DatabaseSession(folder, running, null);
        }
        EmbeddedDatabase started = EmbeddedDatabase.start(folder.root());
        return new DatabaseSession(folder, started.access(), started);
    }

    /**
     * The same for commands that read what is there: a folder without a database is a mistake, and is left as it was.
     *
     * @param options what the operator wrote
     * @return the session
     * @throws Failure when there is no database, or it cannot be reached
     */
    static DatabaseSession existing(Options options) {
        Path folder = options.folderPath();
        if (options.external() == null
                && !Files.isDirectory(folder.resolve("db").resolve("data"))) {
            throw new Failure(Failure.DATABASE, "There is no database in " + folder + ".");
        }
        return open(options);
    }

    DatabaseAccess access() {
        return access;
    }

    DataFolder folder() {
        return folder;
    }

    /**
     * Where the client programs are; they are unpacked when missing.
     *
     * @return the programs
     */
    ServerFiles programs() {
        ServerFiles programs = new ServerFiles(folder);
        programs.unpack();
        return programs;
    }

    /**
     * Refuses while somebody else is connected to the schema with this account.
     *
     * @param command what the operator wanted
     * @throws Failure with {@link Failure#RUNNING}
     */
    void requireStopped(String command) {
        long others = Schema.count(
                access,
                "select count(*) from information_schema.processlist where db = database() and id <> connection_id()");
        if (others > 0 || (started == null && folder.isInUse())) {
            throw new Failure(Failure.RUNNING, "Hearth is running. Stop it first, then " + command + " again.");
        }
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
