package org.hearth.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the database up to date and ends. */
@Command(name = "migrate", description = "Brings the database up to date and ends.", mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() {
        try (DatabaseSession session = DatabaseSession.open(options)) {
            System.out.println("Migrations run: " + Schema.migrate(session.access()));
            return 0;
        }
    }
}
