package org.hearth.launcher;

import java.sql.Connection;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
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

        static Size of(String typed) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(typed))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "There is no size " + typed + ". Choose small, county or national."));
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String INSTALLATION_TABLES = "select count(*) from information_schema.tables"
            + " where table_schema = database() and table_name = 'installation'";

    private static final String OTHERS_ACCOUNTS =
            "select count(*) from account where not exists" + " (select 1 from installation where demonstration)";

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
            requireNobodysOwn(session.access());
            Schema.migrate(session.access());
            try (Connection db = session.access().open()) {
                loader.load(db, session.folder().root(), size.toString(), System.out::println);
                Schema.analyze(db);
            }
            return 0;
        } catch (Failure e) {
            throw e;
        } catch (Exception e) {
            throw new Failure(Failure.GENERAL, "Loading failed: " + e.getMessage(), e);
        }
    }

    /** What is loaded can sign in, an administrator too: never beside the accounts of real people. */
    private static void requireNobodysOwn(DatabaseAccess access) {
        if (Schema.count(access, INSTALLATION_TABLES) == 1 && Schema.count(access, OTHERS_ACCOUNTS) > 0) {
            throw new Failure(
                    Failure.USAGE,
                    "People work with this database, and load adds made-up ones who can sign in. Load into a database"
                            + " of its own: name another --data or --db.");
        }
    }
}
