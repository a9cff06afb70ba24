package org.hearth.it.fault;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Hearth as it ships: a process of its own, started by the launcher on a data folder of its own. */
public final class Product implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Path data;
    private final int port;
    private final boolean empty;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    private Product(Path data, int port, boolean empty) {
        this.data = data;
        this.port = port;
        this.empty = empty;
    }

    /** Sets a variable of the environment, in which otherwise nothing of Hearth's is set. */
    public Product where(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Names port and data folder in the environment, instead of by options. */
    public Product byEnvironment() {
        return where("HEARTH_PORT", String.valueOf(port)).where("HEARTH_DATA", data.toString());
    }

    /** An installation on a new, empty folder, not yet started. */
    static Product fresh(String folder) throws IOException {
        return on(folder, true);
    }

    /** The same, which loads the demonstration at its first start. */
    public static Product withDemonstration(String folder) throws IOException {
        return on(folder, false);
    }

    private static Product on(String folder, boolean empty) throws IOException {
        Path data = Path.of("target", folder).toAbsolutePath();
        delete(data);
        try (ServerSocket any = new ServerSocket(0)) {
            return new Product(data, any.getLocalPort(), empty);
        }
    }

    /** Starts it with the line that stands at the end of {@code scripts/hearth}, and waits until it is ready. */
    public void start(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        if (!environment.containsKey("HEARTH_PORT")) {
            all.addAll(List.of("--port", String.valueOf(port)));
        }
        if (empty) {
            all.add("--empty");
        }
        all.addAll(List.of(words));
        ProcessBuilder builder = command("run", all);
        builder.redirectOutput(ProcessBuilder.Redirect.to(console().toFile()));
        process = builder.start();
        await(200, READY_WITHIN);
        while (process.isAlive() && !said().contains("Ctrl-C stops.")) {
            Thread.sleep(20);
        }
    }

    /** Runs another of the operator's commands on the same folder, to its end. */
    Ended run(String command, String... words) throws IOException, InterruptedException {
        Process running = command(command, List.of(words)).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(running.waitFor(), said);
    }

    /** How a command ended and what it said. */
    record Ended(int code, String said) {}

    private ProcessBuilder command(String command, List<String> words) {
        Path home = Path.of("").toAbsolutePath();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("webapp-config/jvm.options"),
                "-Dhearth.home=" + home,
                "-jar",
                home.resolve("target/hearth-launcher.jar").toString(),
                command));
        if (!environment.containsKey("HEARTH_DATA")) {
            line.addAll(List.of("--data", data.toString()));
        }
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile()); // from anywhere, as an operator does
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Stops it as an operator does, by SIGTERM, and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Its Java process and every process below it. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** What the console said. */
    public String said() throws IOException {
        return Files.readString(console());
    }

    public int port() {
        return port;
    }

    /** The folder it keeps everything in. */
    public Path data() {
        return data;
    }

    /** Where it answers. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until {@code /health/ready} answers with a status. */
    void await(int status, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (ready() != status) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError(
                        "No " + status + " of /health/ready. The console said:\n" + Files.readString(console()));
            }
            Thread.sleep(50);
        }
    }

    /** Ends the Java process at once, as a crash does. Its database stays behind without a parent. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends the database at once, as a crash does: the one that runs now, whatever its pid file says yet. */
    void killDatabase() {
        ProcessHandle running = process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No database runs below Hearth"));
        running.destroyForcibly();
    }

    /** Ends every database it starts, until it gives up; answers its exit code. */
    int killEveryDatabase(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            process.descendants()
                    .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                    .forEach(ProcessHandle::destroyForcibly);
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        if (process.isAlive()) {
            throw new AssertionError("Hearth went on without a database for " + limit);
        }
        return process.exitValue();
    }

    /** A connection to its database, with the account it uses itself. */
    Connection database() throws IOException, SQLException {
        String databasePort = Files.readString(data.resolve("db/port")).strip();
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort + "/hearth",
                "hearth",
                Files.readString(data.resolve("db/password")).strip());
    }

    /** Sends one request; headers as name, value, name, value. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a first line no client library would send, and reads what comes back. */
    String raw(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            String request = line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Stops it in order and removes its folder. */
    @Override
    public void close() throws IOException {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                process.onExit().get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("Hearth did not stop within a minute of SIGTERM", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Stopped while Hearth was stopping", e);
            }
        }
        delete(data);
    }

    private int ready() throws InterruptedException {
        try {
            return send("GET", "/health/ready", null).statusCode();
        } catch (IOException away) {
            return 0;
        }
    }

    private Path console() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** Removes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
