package org.hearth.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One {@code mariadbd} over Hearth's own data folder, on 127.0.0.1 only. */
final class ServerProcess {
    private static final int STOP_SECONDS = 60;
    private static final int START_SECONDS = 60;
    private static final long LOG_BYTES = 10_000_000;

    private final ServerFiles files;
    private final Path socket;
    private final int port;
    private final Process process;

    private ServerProcess(ServerFiles files, Path socket, int port, Process process) {
        this.files = files;
        this.socket = socket;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the server and waits until it answers its administrator.
     *
     * @param files the programs and the data
     * @param socket where its socket shall stand
     * @param port the port on 127.0.0.1
     * @return the running server
     * @throws Failure when somebody else has the port, or the server stops or stays silent
     */
    static ServerProcess start(ServerFiles files, Path socket, int port) {
        stopOrphans(files);
        requireFree(port);
        List<String> command = new ArrayList<>(files.command(files.data()));
        command.addAll(List.of(
                "--socket=" + socket,
                "--port=" + port,
                "--pid-file=" + files.data().resolve("mariadbd.pid"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Only this machine connects; without this, every start makes a new RSA key, for seconds.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + PageMemory.here() + "M",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--local-infile=0",
                "--secure-file-priv=" + files.temporary()));
        try {
            turnLog(files.log());
            Files.deleteIfExists(socket);
            DataFolder.makePrivate(files.temporary());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
            ServerProcess server = new ServerProcess(files, socket, port, process);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new Failure(Failure.DATABASE, "The database could not be started: " + e.getMessage() + ".", e);
        }
    }

    Process process() {
        return process;
    }

    int port() {
        return port;
    }

    /**
     * Runs statements as the administrator, over the socket; a password in them is never on a command line.
     *
     * @param statements SQL, each ended by a semicolon
     * @return what the client printed
     * @throws IOException when the server refuses or is away
     */
    String administer(String statements) throws IOException {
        Process client = new ProcessBuilder(
                        files.program("mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--socket=" + socket,
                        "--user=" + System.getProperty("user.name"),
                        "--skip-column-names",
                        "--batch")
                .redirectErrorStream(true)
                .start();
        try (OutputStream input = client.getOutputStream()) {
            input.write(statements.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The client ended before it read; its own words below say why.
            client.destroy();
        }
        String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (client.waitFor() != 0) {
                throw new IOException(answer.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return answer;
    }

    /** Stops the server in order; after a minute by force. */
    void stop() {
        stop(process.toHandle());
    }

    /**
     * Stops a server that an earlier process left over our data when it was killed.
     *
     * @param files whose data
     */
    static void stopOrphans(ServerFiles files) {
        String ours = "--datadir=" + files.data();
        ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .arguments()
                        .map(words -> Arrays.asList(words).contains(ours))
                        .orElse(false))
                .filter(handle -> handle.info().command().orElse("").endsWith("mariadbd"))
                .forEach(ServerProcess::stop);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new Failure(Failure.DATABASE, "The database did not stop: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                String data = administer("select @@datadir;").strip();
                if (!Path.of(data).toRealPath().equals(files.data().toRealPath())) {
                    throw new Failure(Failure.DATABASE, "The server at " + socket + " is not Hearth's. Stop it first.");
                }
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    stop();
                    throw new Failure(
                            Failure.DATABASE,
                            "The database did not start. The reason is at the end of " + files.log() + ".",
                            e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Failure.GENERAL, "Stopped while the database was starting.", e);
        }
    }

    /**
     * Refuses a port that another program listens on.
     *
     * @param port on 127.0.0.1
     * @throws Failure when it is taken
     */
    private static void requireFree(int port) {
        if (!isFree(port)) {
            throw new Failure(
                    Failure.DATABASE,
                    "Port " + port + " on 127.0.0.1, which Hearth's database uses, is taken by another program."
                            + " Stop that program, or delete the file db/port in the data folder to let Hearth choose"
                            + " another port.");
        }
    }

    /**
     * Whether nobody listens on a port.
     *
     * @param port on 127.0.0.1; 0 asks for any
     * @return true when it can be had
     */
    static boolean isFree(int port) {
        return bind(port) >= 0;
    }

    /**
     * A port nobody listens on.
     *
     * @return the port on 127.0.0.1
     */
    static int freePort() {
        return bind(0);
    }

    private static int bind(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return probe.getLocalPort();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void turnLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("database.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
