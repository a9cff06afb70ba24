package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a backup into the database while Hearth is stopped. */
@Command(
        name = "restore",
        description = "Reads a backup into an empty database; Hearth must be stopped.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    private Path file;

    @Option(names = "--replace", description = "Drops everything that is in the database first.")
    private boolean replace;

    @Override
    public Integer call() {
        checkFile();
        try (DatabaseSession session = DatabaseSession.open(options)) {
            session.requireStopped("restore");
            if (!Schema.isEmpty(session.access())) {
                if (!replace) {
                    throw new Failure(
                            Failure.USAGE, "The database is not empty. Back it up, then restore with --replace.");
                }
                Schema.drop(session.access());
            }
            new Dump(session.programs(), session.access()).read(file);
            Schema.migrate(session.access());
            System.out.println("Restored " + file + ". Run verify, then start Hearth.");
            return 0;
        } catch (IOException e) {
            throw new Failure(
                    Failure.GENERAL,
                    "The backup could not be read in: " + e.getMessage() + ". Correct that and restore with --replace.",
                    e);
        }
    }

    private void checkFile() {
        try {
            Dump.check(file);
        } catch (IOException e) {
            throw new Failure(
                    Failure.GENERAL, file + " cannot be restored: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }
}
