package org.hearth.launcher;

import java.sql.Connection;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills the database for measurements. */
@Command(
        name = "load",
        description = "Adds a made-up installation for measurements: a small area, a large county, or the country.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    /** How much to load. */
    enum Size {
        SMALL,
        COUNTY,
        NATIONAL;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "SIZE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Size size;

    @Override
    public Integer call() {
        ScaleLoader loader = ServiceLoader.load(ScaleLoader.class, LoadCommand.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.GENERAL, "This build of Hearth has nothing to load."));
        try (DatabaseSession session = DatabaseSession.open(options)) {
            Schema.migrate(session.access());
            try (Connection db = session.access().open()) {
                loader.load(db, size.toString(), System.out::println);
                Schema.analyze(db);
            }
            return 0;
        } catch (Failure e) {
            throw e;
        } catch (Exception e) {
            throw new Failure(Failure.GENERAL, "Loading failed: " + e.getMessage(), e);
        }
    }
}
