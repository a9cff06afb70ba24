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

    /**
     * Reads a port.
     *
     * @param named what the operator wrote, or null
     * @return the port; 8080 when none is named
     * @throws Failure when it is no number from 1 to 65535
     */
    static int port(String named) {
        if (named == null) {
            return 8080;
        }
        if (named.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(named);
            if (port > 0 && port <= 65535) {
                return port;
            }
        }
        throw new Failure(Failure.USAGE, "--port must be a number from 1 to 65535, not " + named + ".");
    }

    /**
     * Refuses a public address that people could not use: anywhere but on one's own machine only https is served.
     *
     * @param address what the operator wrote, or null
     * @throws Failure when it is no https address of a host without a path
     */
    static void requirePublic(String address) {
        if (address != null && !address.matches("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?")) {
            throw new Failure(
                    Failure.USAGE,
                    "--public-url must look like https://hearth.example.org, without a path, not " + address + ".");
        }
    }

    DataFolder folder() {
        return DataFolder.open(folderPath());
    }

    /**
     * Where the data folder is, without making it.
     *
     * @return the path, as it was named
     */
    Path folderPath() {
        if (data != null) {
            return data;
        }
        String named = environment("HEARTH_DATA");
        return named != null ? Path.of(named) : home().resolve("var");
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
