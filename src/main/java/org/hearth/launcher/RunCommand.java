package org.hearth.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, stays in the foreground, and stops everything in order on Ctrl-C or SIGTERM. */
@Command(
        name = "run",
        description = "Starts the database and Hearth; Ctrl-C or SIGTERM stops both and ends with 0.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private static final Duration READY_WITHIN = Duration.ofSeconds(180);

    @Mixin
    private Options options = new Options();

    @Option(names = "--port", paramLabel = "N", description = "The port on 127.0.0.1 (HEARTH_PORT; default: 8080).")
    private String portNamed = Options.environment("HEARTH_PORT");

    @Option(
            names = "--empty",
            description = "No demonstration: a one-time code makes the first administrator (HEARTH_EMPTY=true).")
    private boolean empty = Boolean.parseBoolean(Options.environment("HEARTH_EMPTY"));

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address people see behind a proxy (HEARTH_PUBLIC_URL; default: http://localhost:PORT).")
    private String publicUrl = Options.environment("HEARTH_PUBLIC_URL");

    @Option(
            names = "--beside",
            paramLabel = "WAR",
            hidden = true,
            description = "Another application, deployed under the name of its file: the bench's floor.")
    private Path beside;

    private static final String ACCOUNT_TABLES = "select count(*) from information_schema.tables"
            + " where table_schema = database() and table_name = 'account'";

    private int port;
    private String firstRunCode;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Failure failure;
    private volatile EmbeddedDatabase database;
    private volatile FileLock lock;
    private volatile PayaraServer server;
    private volatile boolean stopping;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Path application = Options.home().resolve("target/hearth");
        if (!Files.isDirectory(application)) {
            throw new Failure(
                    Failure.GENERAL, application + " is missing. Build Hearth first: mvn -q -DskipTests package");
        }
        port = Options.port(portNamed);
        Options.requirePublic(publicUrl);
        DatabaseAccess external = options.external();
        DataFolder folder = options.folder();
        folder.requireUnused();
        PayaraServer.requireFree(port);
        Thread hook = new Thread(this::stopForSignal, "hearth-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            QuickCompilation.begin(Options.home().resolve("webapp-config/start.directives"));
            serve(folder, external, application);
            QuickCompilation.end();
            welcome(folder, (System.nanoTime() - start) / 1e9);
            end.await();
        } catch (Failure e) {
            failure = e;
        } catch (RuntimeException e) {
            if (!stopping) {
                throw e;
            }
        }
        if (!stopping) {
            Console.say(failure.getMessage());
            stopAll();
            Runtime.getRuntime().halt(failure.exitCode());
        }
        hook.join();
        return 0;
    }

    /** The data folder first: the server writes there too. Then the server and the database start side by side. */
    private void serve(DataFolder folder, DatabaseAccess external, Path application) throws IOException {
        takeFolder(folder, external == null);
        CompletableFuture<PayaraServer> booting = CompletableFuture.supplyAsync(
                () -> PayaraServer.boot(folder, Options.home().resolve("webapp-config"), port),
                work -> new Thread(work, "hearth-server-start").start());
        DatabaseAccess access;
        try {
            access = external == null ? startEmbedded() : checked(external);
            new DemonstrationLoad(folder, access, Console::say).prepare(empty);
        } finally {
            server = join(booting);
        }
        configure(folder, access);
        server.deploy(application, READY_WITHIN);
        if (beside != null) {
            server.deployBeside(beside);
        }
    }

    private void takeFolder(DataFolder folder, boolean embedded) {
        if (!embedded) {
            lock = folder.take();
            return;
        }
        boolean first = EmbeddedDatabase.running(folder).isEmpty();
        Console.say(first ? "Setting up the database (only this once)…" : "Starting the database…");
        database = EmbeddedDatabase.take(folder, Console::say, died -> {
            failure = died;
            end.countDown();
        });
        database.unpack();
    }

    private DatabaseAccess startEmbedded() {
        database.begin();
        return database.access();
    }

    private static DatabaseAccess checked(DatabaseAccess external) {
        ExternalDatabase.check(external);
        return external;
    }

    private void configure(DataFolder folder, DatabaseAccess access) {
        System.setProperty("hearth.db.url", access.applicationUrl());
        System.setProperty("hearth.db.user", access.user());
        System.setProperty("hearth.db.password", access.password());
        System.setProperty("hearth.data", folder.root().toString());
        System.setProperty("hearth.public-url", address());
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("HEARTH_SMTP_") && !value.isBlank()) {
                String property = name.substring("HEARTH_SMTP_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                System.setProperty("hearth.smtp." + property, value);
            }
        });
        if (Schema.count(access, ACCOUNT_TABLES) == 1 && Schema.count(access, "select count(*) from account") == 0) {
            firstRunCode = FirstRunCode.issue();
        }
    }

    private void welcome(DataFolder folder, double seconds) {
        Console.say("Hearth is ready after %.1f s: %s".formatted(seconds, address()));
        if (firstRunCode != null) {
            Console.say("There is no account yet. Open the address and use this code within an hour: " + firstRunCode);
        }
        SignIns.table(folder.demonstrationAccounts()).forEach(Console::say);
        if (publicUrl != null && Files.exists(folder.demonstrationAccounts())) {
            Console.say("Careful: everybody who reaches " + publicUrl + " can sign in with these. For real work start"
                    + " with --empty on another data folder.");
        }
        Console.say("Log: " + folder.log().resolve("hearth.log") + ". Ctrl-C stops.");
    }

    private String address() {
        return publicUrl != null ? publicUrl : "http://localhost:" + port;
    }

    private void stopForSignal() {
        stopping = true;
        Console.say("Stopping…");
        stopAll();
        Console.say("Stopped.");
        Runtime.getRuntime().halt(0);
    }

    private synchronized void stopAll() {
        if (server != null) {
            server.stop();
        }
        if (database != null) {
            database.close();
        }
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                Console.say("The data folder's lock could not be given back: " + e.getMessage());
            }
        }
    }

    private static PayaraServer join(CompletableFuture<PayaraServer> booting) {
        try {
            return booting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }
}
