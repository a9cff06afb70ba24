package org.hearth.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data is: the words every command takes, and their names in the environment. */
final class Options {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (HEARTH_DATA; default: var in the checkout).")
    private Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "jdbc:mariadb://… instead of the embedded database (HEARTH_DB_URL); user and password from"
                    + " HEARTH_DB_USER and HEARTH_DB_PASSWORD.")
    private String db;

    /**
     * The checkout.
     *
     * @return the folder the scripts stand in, or the working folder
     */
    static Path home() {
        return Path.of(System.getProperty("hearth.home", "")).toAbsolutePath().normalize();
    }

    /**
     * A value from the environment.
     *
     * @param name the variable
     * @return its value, or null when it is missing or empty
     */
    static String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    DataFolder folder() {
        if (data != null) {
            return DataFolder.open(data);
        }
        String named = environment("HEARTH_DATA");
        return DataFolder.open(named != null ? Path.of(named) : home().resolve("var"));
    }

    /**
     * The external database, if one is named.
     *
     * @return how to reach it, or null for the embedded one
     * @throws Failure when the address or the account is missing or wrong
     */
    DatabaseAccess external() {
        String url = db != null ? db : environment("HEARTH_DB_URL");
        if (url == null) {
            return null;
        }
        if (!url.matches("jdbc:mariadb:(\\w+:)?//[^/?]+/[^/?]+(\\?.*)?")) {
            throw new Failure(
                    Failure.USAGE,
                    "--db must look like jdbc:mariadb://host:3306/hearth, with the schema's name at the end.");
        }
        String user = environment("HEARTH_DB_USER");
        String password = environment("HEARTH_DB_PASSWORD");
        if (user == null || password == null) {
            throw new Failure(
                    Failure.USAGE, "Set HEARTH_DB_USER and HEARTH_DB_PASSWORD in the environment, beside --db.");
        }
        return new DatabaseAccess(url, user, password);
    }
}
