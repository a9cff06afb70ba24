package org.hearth.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearth.launcher.Failure;

/** A server as a process of its own, as an operator starts it, and what it costs the machine. */
final class ServerProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final double TICKS_PER_SECOND = 100;

    private final Process process;
    private final double readyAfter;

    private ServerProcess(Process process, double readyAfter) {
        this.process = process;
        this.readyAfter = readyAfter;
    }

    /** Starts Hearth by its own script over a data folder and waits until it is ready. */
    static ServerProcess hearth(Path home, Path data, int port, Path beside) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                home.resolve("scripts/hearth").toString(),
                "run",
                "--empty",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        if (beside != null) {
            words.addAll(List.of("--beside", beside.toString()));
        }
        return start(words, port, "/health/ready", data.resolve("log/bench-run.log"));
    }

    /** Starts Hearth over a folder that is not there yet: it sets up its database and loads the demonstration first. */
    static ServerProcess demonstration(Path home, Path data, int port) throws Exception {
        List<String> words = List.of(
                home.resolve("scripts/hearth").toString(),
                "run",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        return start(words, port, "/health/ready", data.resolveSibling("log/bench-first.log"));
    }

    /** Starts Payara Micro with nothing but an application of one servlet, with the same memory for its JVM and nothing else of ours. */
    static ServerProcess bare(Path home, Path war, int port, Path log) throws Exception {
        List<String> words = List.of(
                "java",
                "@" + home.resolve("webapp-config/jvm.options"),
                "-jar",
                home.resolve("target/launcher/payara-micro.jar").toString(),
                "--nohazelcast",
                "--port",
                String.valueOf(port),
                "--deploy",
                war.toString());
        return start(words, port, HelloWar.ADDRESS, log);
    }

    private static ServerProcess start(List<String> words, int port, String ready, Path log) throws Exception {
        Files.createDirectories(log.getParent());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port, ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > READY_WITHIN.toNanos()) {
                process.destroy();
                throw new Failure(Failure.GENERAL, words.get(0) + " did not become ready; see " + log + ".");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new ServerProcess(process, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean answers(int port, String path) {
        try (Wire wire = new Wire(port)) {
            return wire.send(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII))
                            .status()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Seconds from the start of the process to its first good answer. */
    double readyAfter() {
        return readyAfter;
    }

    long pid() {
        return process.pid();
    }

    /** Stops it in order and waits until it has gone. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Seconds of processor time a process has used so far. */
    static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] field = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(field[11]) + Long.parseLong(field[12])) / TICKS_PER_SECOND;
    }

    /** MiB of memory a process has resident. */
    static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024.0;
    }

    /** The process below this one that runs the database. */
    long databasePid() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .map(ProcessHandle::pid)
                .orElseThrow(() -> new Failure(Failure.GENERAL, "The database's process was not found."));
    }
}
