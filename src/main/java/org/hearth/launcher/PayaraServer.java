package org.hearth.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro in this process, listening on 127.0.0.1 only, with Hearth as its one application. */
final class PayaraServer {
    private static final String NAME = "hearth";
    private static final int ASK_MILLIS = 5000;
    private static final int PAUSE_MILLIS = 200;
    private static final int STOP_MILLIS = 30_000;
    private static final String READY = "HTTP/1.1 200";

    private final int port;
    private final Path log;
    private final PayaraMicroBoot payara;

    private PayaraServer(int port, Path log, PayaraMicroBoot payara) {
        this.port = port;
        this.log = log;
        this.payara = payara;
    }

    /**
     * Refuses a port that another program has.
     *
     * @param port on 127.0.0.1
     * @throws Failure when it is taken or may not be used
     */
    static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (IOException e) {
            throw new Failure(
                    Failure.GENERAL,
                    "Port " + port + " cannot be used: " + e.getMessage() + ". `ss -ltnp 'sport = :" + port
                            + "'` names the program that has it; stop it, or choose another port with --port N.",
                    e);
        }
    }

    /**
     * Starts the server without the application.
     *
     * @param folder where its files and its log go
     * @param config the folder webapp-config
     * @param port on 127.0.0.1
     * @return the server, answering 404 to everything
     * @throws Failure when it does not start
     */
    static PayaraServer boot(DataFolder folder, Path config, int port) {
        Path log = folder.log().resolve("hearth.log");
        Path root = folder.root().resolve("server");
        try {
            Console.sendTheRestTo(log);
            DataFolder.delete(root);
            DataFolder.makePrivate(root);
            Path preBoot = root.resolve("preboot.asadmin");
            Files.copy(config.resolve("preboot.asadmin"), preBoot);
            copy(unpacked().resolve("lib"), root.resolve("lib"));
            List<String> words = List.of(
                    "--rootdir",
                    root.toString(),
                    "--port",
                    String.valueOf(port),
                    "--nohazelcast",
                    "--disablephonehome",
                    "--prebootcommandfile",
                    preBoot.toString(),
                    "--postbootcommandfile",
                    config.resolve("postboot.asadmin").toString(),
                    "--logproperties",
                    config.resolve("logging.properties").toString());
            return new PayaraServer(port, log, create(words.toArray(String[]::new)));
        } catch (Exception e) {
            e.printStackTrace();
            throw new Failure(Failure.GENERAL, "The server did not start. The reason is in " + log + ".", e);
        }
    }

    /**
     * Starts the server from its jars as they lie unpacked on the class path, as its own {@code launch-micro.jar} does, and
     * not through the class that unpacks them at every start. The two properties say where they lie.
     */
    private static PayaraMicroBoot create(String[] words) throws Exception {
        System.setProperty(
                "fish.payara.micro.BootJar",
                unpacked().resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked().toString());
        ClassLoader loader = PayaraMicroBoot.class.getClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl", true, loader)
                .getMethod("create", String[].class)
                .invoke(null, (Object) words);
    }

    /** The folder the build unpacks the server's jars into, beside the jar they come from. */
    private static Path unpacked() throws URISyntaxException {
        var jar = PayaraMicroBoot.class.getProtectionDomain().getCodeSource();
        return Path.of(jar.getLocation().toURI()).resolveSibling("server");
    }

    /** The adapters for data sources, which the server looks for below its own folder. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    /**
     * Deploys the application and waits until it says that it is ready.
     *
     * @param application a folder: the server serves it as it is, where a file would have to be unpacked at every start
     * @param limit how long to wait at most
     * @throws Failure when it does not deploy or is not ready in time
     */
    void deploy(Path application, Duration limit) {
        if (!payara.getRuntime().deploy(NAME, "/", application.toFile())) {
            throw new Failure(Failure.GENERAL, "Hearth could not be deployed. The reason is in " + log + ".");
        }
        long end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new Failure(
                        Failure.GENERAL,
                        "Hearth was deployed but did not become ready in " + limit.toSeconds() + " s. The reason is in "
                                + log + ".");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Failure.GENERAL, "Stopped while Hearth was starting.", e);
        }
    }

    /**
     * Deploys another application below its own name.
     *
     * @param war its file, called {@code NAME.war}
     * @throws Failure when it does not deploy
     */
    void deployBeside(Path war) {
        String name = war.getFileName().toString().replaceFirst("\\.war$", "");
        if (!payara.getRuntime().deploy(name, "/" + name, war.toFile())) {
            throw new Failure(Failure.GENERAL, war + " could not be deployed. The reason is in " + log + ".");
        }
    }

    /** Stops the application and the server, and returns when both have; what goes wrong is in the log. */
    void stop() {
        try {
            payara.shutdown();
        } catch (IllegalStateException alreadyStopping) {
            awaitItsOwnHook();
        } catch (BootstrapException | RuntimeException e) {
            e.printStackTrace();
        }
    }

    /** A signal reaches the server's own hook too. Where that was first, the database must stay until it is done. */
    private static void awaitItsOwnHook() {
        try {
            for (Thread each : Thread.getAllStackTraces().keySet()) {
                if (each.getName().equals("Payara Micro Shutdown Hook")) {
                    each.join(STOP_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks over a plain socket: the client library of the JDK would be read for this one question. */
    private boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), ASK_MILLIS);
            socket.setSoTimeout(ASK_MILLIS);
            socket.getOutputStream()
                    .write(("GET /health/ready HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(READY.length());
            return READY.equals(new String(answer, StandardCharsets.US_ASCII));
        } catch (IOException notYet) {
            return false;
        }
    }
}
