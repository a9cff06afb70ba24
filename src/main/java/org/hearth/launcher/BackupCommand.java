package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the database to one file, while Hearth runs or not. */
@Command(
        name = "backup",
        description = "Writes the whole database to a compressed file (owner only) and FILE.sha256; Hearth may go on.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "FILE", description = "The new file, for instance hearth.sql.gz.")
    private Path file;

    @Override
    public Integer call() {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new Failure(Failure.USAGE, file + " is there already. Name a new file.");
        }
        try (DatabaseSession session = DatabaseSession.existing(options)) {
            new Dump(session.programs(), session.access()).write(target);
            System.out.println("Backup written: " + target + " (" + Files.size(target) / 1024 + " KiB)");
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.GENERAL, "No backup was written: " + e.getMessage() + ".", e);
        }
    }
}
