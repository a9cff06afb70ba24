package org.hearth.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hearth's own MariaDB 11.4: reachable on 127.0.0.1 only, by one account that has rights on Hearth's schema only, with a
 * random password kept in the data folder. It is started again when it dies, and stopped with the process.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The application's schema. */
    public static final String SCHEMA = "hearth";

    private static final String USER = "hearth";
    private static final int RESTARTS = 3;
    private static final Duration RESTARTS_WITHIN = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final ServerFiles files;
    private final FileLock lock;
    private final String password;
    private final Consumer<String> notice;
    private final Consumer<Failure> givenUp;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private final Thread hook = new Thread(this::close, "hearth-database-stop");
    private ServerProcess server;
    private boolean closing;

    private EmbeddedDatabase(
            DataFolder folder, FileLock lock, String password, Consumer<String> notice, Consumer<Failure> givenUp) {
        this.folder = folder;
        this.files = new ServerFiles(folder);
        this.lock = lock;
        this.password = password;
        this.notice = notice;
        this.givenUp = givenUp;
    }

    /**
     * Starts the database over a data folder, installing it on first use, and stops it when the process ends.
     *
     * @param data the data folder; made when missing
     * @return the running database
     * @throws Failure when another process has the folder, another program has its port, or it does not start
     */
    public static EmbeddedDatabase start(Path data) {
        EmbeddedDatabase database = take(DataFolder.open(data), sentence -> {}, failure -> {});
        database.begin();
        Runtime.getRuntime().addShutdownHook(database.hook);
        return database;
    }

    /**
     * Takes the data folder for this process, without a shutdown hook: whoever calls this closes it.
     *
     * @param folder the data folder
     * @param notice where to say what happens to the database
     * @param givenUp told when the database died too often
     * @return the database, not yet running
     * @throws Failure when another process has the folder
     */
    static EmbeddedDatabase take(DataFolder folder, Consumer<String> notice, Consumer<Failure> givenUp) {
        FileLock lock = folder.take();
        try {
            return new EmbeddedDatabase(folder, lock, password(folder), notice, givenUp);
        } catch (IOException e) {
            release(lock);
            throw notStarted(e);
        }
    }

    /**
     * Unpacks the programs on first use, while nothing else happens: a server that boots beside it changes how this process
     * opens the files of a jar.
     *
     * @throws Failure when there is no room for them; then the folder is free again
     */
    void unpack() {
        try {
            files.unpack();
        } catch (RuntimeException e) {
            close();
            throw e instanceof Failure failure ? failure : notStarted(e);
        }
    }

    /**
     * Starts the server, installing it on first use. {@link #close} waits for this, so that no server is left behind.
     *
     * @throws Failure when another program has its port, or it does not start; then the folder is free again
     */
    void begin() {
        try {
            first();
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof Failure failure ? failure : notStarted(e);
        }
    }

    private static Failure notStarted(Exception e) {
        return new Failure(Failure.DATABASE, "The database could not be started: " + DataFolder.reason(e) + ".", e);
    }

    /**
     * How to reach the database that another process runs on this folder.
     *
     * @param folder the data folder
     * @return the way, or empty when the folder has no database yet
     * @throws Failure when the folder cannot be read
     */
    static Optional<DatabaseAccess> running(DataFolder folder) {
        try {
            if (!Files.exists(folder.portFile()) || !Files.exists(folder.passwordFile())) {
                return Optional.empty();
            }
            int port = Integer.parseInt(Files.readString(folder.portFile()).strip());
            String password = Files.readString(folder.passwordFile()).strip();
            return Optional.of(new DatabaseAccess(address(port, SCHEMA), USER, password));
        } catch (IOException | NumberFormatException e) {
            throw new Failure(Failure.DATABASE, "The data folder " + folder.root() + " cannot be read: " + e + ".", e);
        }
    }

    /**
     * The JDBC address of Hearth's schema.
     *
     * @return the address, without options
     */
    public String url() {
        return url(SCHEMA);
    }

    /**
     * The JDBC address of a schema.
     *
     * @param schema its name
     * @return the address, without options
     */
    public String url(String schema) {
        return address(port(), schema);
    }

    /**
     * The application's account.
     *
     * @return its name
     */
    public String user() {
        return USER;
    }

    /**
     * The password of the application's account.
     *
     * @return in clear
     */
    public String password() {
        return password;
    }

    /**
     * The port on 127.0.0.1.
     *
     * @return the same for the life of the data folder
     */
    public synchronized int port() {
        return server.port();
    }

    /**
     * The process number of the server as it runs now.
     *
     * @return another one after a restart
     */
    public synchronized long pid() {
        return server.process().pid();
    }

    /**
     * All three together.
     *
     * @return how to reach Hearth's schema
     */
    public DatabaseAccess access() {
        return new DatabaseAccess(url(), user(), password());
    }

    /**
     * Makes an empty schema for the application's account; one that is there stays.
     *
     * @param name small letters, digits and underscores
     * @return its JDBC address
     * @throws Failure when the name is another, or the server refuses
     */
    public String createSchema(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,60}")) {
            throw new Failure(Failure.USAGE, "A schema's name is small letters, digits and underscores.");
        }
        administer("create database if not exists " + name + " character set utf8mb4;\n grant all on " + name + ".* to "
                + USER + "@'127.0.0.1';");
        return url(name);
    }

    /**
     * Runs statements as the server's administrator.
     *
     * @param statements SQL, each ended by a semicolon
     * @return what the server answered, columns parted by tabs
     * @throws Failure when the server refuses
     */
    public String administer(String statements) {
        try {
            return current().administer(statements);
        } catch (IOException e) {
            throw new Failure(Failure.DATABASE, "The database refused: " + e.getMessage() + ".", e);
        }
    }

    /** Stops the server in order and gives the folder free. A second call does nothing. */
    @Override
    public void close() {
        ServerProcess stopping;
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            stopping = server;
        }
        if (stopping != null) {
            stopping.stop();
        }
        release(lock);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what called us, or need not run any more.
            return;
        }
    }

    private synchronized ServerProcess current() {
        return server;
    }

    private synchronized void first() throws IOException {
        if (closing) {
            throw new Failure(Failure.GENERAL, "Stopped while the database was starting.");
        }
        files.unpack();
        ServerProcess.stopOrphans(files);
        files.install();
        int port = rememberedPort();
        server = ServerProcess.start(files, folder.socket(), port);
        try {
            server.administer(accounts());
            DataFolder.write(folder.portFile(), port + "\n");
        } finally {
            watch(server);
        }
    }

    private String accounts() {
        String account = USER + "@'127.0.0.1'";
        return """
            create database if not exists %1$s character set utf8mb4;
            create user if not exists %2$s;
            alter user %2$s identified by '%3$s';
            grant all on %1$s.* to %2$s;
            """
                .formatted(SCHEMA, account, password);
    }

    private int rememberedPort() throws IOException {
        return Files.exists(folder.portFile())
                ? Integer.parseInt(Files.readString(folder.portFile()).strip())
                : ServerProcess.freePort();
    }

    private void watch(ServerProcess watched) {
        Thread watchdog = new Thread(
                () -> {
                    watched.process().onExit().join();
                    died();
                },
                "hearth-database-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private void died() {
        Failure end = null;
        synchronized (this) {
            while (!closing && end == null) {
                Instant now = Instant.now();
                restarts.removeIf(restart -> restart.isBefore(now.minus(RESTARTS_WITHIN)));
                if (restarts.size() == RESTARTS) {
                    end = new Failure(
                            Failure.DATABASE,
                            "The database died more than " + RESTARTS + " times within a minute. Hearth stops; the"
                                    + " reason is at the end of " + files.log() + ".");
                    break;
                }
                restarts.add(now);
                notice.accept(
                        "The database has stopped; starting it again (" + restarts.size() + " of " + RESTARTS + ").");
                try {
                    server = ServerProcess.start(files, folder.socket(), server.port());
                    watch(server);
                    return;
                } catch (Failure e) {
                    notice.accept(e.getMessage());
                }
            }
        }
        if (end != null) {
            givenUp.accept(end);
        }
    }

    private static String address(int port, String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    private static String password(DataFolder folder) throws IOException {
        Path file = folder.passwordFile();
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            DataFolder.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        }
        return Files.readString(file).strip();
    }

    private static void release(FileLock lock) {
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new Failure(Failure.GENERAL, "The data folder's lock could not be given back.", e);
            }
        }
    }
}
