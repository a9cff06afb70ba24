package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Optional;
import java.util.ServiceLoader;

/** Brings the schema up to date and, in a new one, loads the demonstration: wholly or not at all. */
final class DemonstrationLoad {
    private static final String LOADING = "loading ";
    private static final String DONE = "done ";

    private final DataFolder folder;
    private final DatabaseAccess access;
    private final Progress progress;

    DemonstrationLoad(DataFolder folder, DatabaseAccess access, Progress progress) {
        this.folder = folder;
        this.access = access;
        this.progress = progress;
    }

    /**
     * Makes the schema ready to be served.
     *
     * @param empty true to leave a new schema without the demonstration
     * @throws Failure when a migration or the demonstration fails
     */
    void prepare(boolean empty) {
        try {
            if (state().equals(LOADING + access.url())) {
                progress.say("The demonstration was interrupted; starting it afresh.");
                Schema.drop(access);
                Files.delete(folder.demonstrationState());
            }
            Optional<Demonstration> demonstration = empty ? Optional.empty() : find();
            boolean fresh = demonstration.isPresent() && Schema.isEmpty(access);
            if (fresh) {
                DataFolder.write(folder.demonstrationState(), LOADING + access.url() + "\n");
            }
            int migrations = Schema.migrate(access);
            if (migrations > 0) {
                progress.say("The database was brought up to date (" + migrations + " migrations).");
            }
            if (fresh) {
                load(demonstration.get());
                DataFolder.write(folder.demonstrationState(), DONE + access.url() + "\n");
            }
        } catch (IOException e) {
            throw new Failure(Failure.GENERAL, "The data folder cannot be written: " + DataFolder.reason(e) + ".", e);
        }
    }

    private void load(Demonstration demonstration) {
        long start = System.nanoTime();
        progress.say("Loading the demonstration…");
        try (Connection db = access.open()) {
            demonstration.load(db, folder.root(), sentence -> progress.say("  " + sentence));
            Schema.analyze(db);
        } catch (Exception e) {
            e.printStackTrace();
            throw new Failure(
                    Failure.GENERAL,
                    "The demonstration could not be loaded: " + e.getMessage()
                            + ". Start with --empty to go on without it; the reason is in the log.",
                    e);
        }
        progress.say("The demonstration is loaded (%.1f s).".formatted((System.nanoTime() - start) / 1e9));
    }

    private String state() throws IOException {
        return Files.exists(folder.demonstrationState())
                ? Files.readString(folder.demonstrationState()).strip()
                : "";
    }

    private static Optional<Demonstration> find() {
        return ServiceLoader.load(Demonstration.class, DemonstrationLoad.class.getClassLoader())
                .findFirst();
    }
}
