package org.hearth.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A schema as one compressed file with its checksum beside it, written and read with MariaDB's own programs. */
final class Dump {
    private static final String LAST_LINE = "-- Dump completed";

    private final ServerFiles programs;
    private final DatabaseAccess access;

    Dump(ServerFiles programs, DatabaseAccess access) {
        this.programs = programs;
        this.access = access;
    }

    /**
     * Writes one unchanging view of the whole schema; whoever uses it may go on.
     *
     * @param file the new file, readable by its owner only; {@code file.sha256} is written beside it
     * @throws IOException when the programs or the disk refuse; then no file is left
     */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path secret = secret();
        try {
            Process dump = start(
                    secret,
                    "mariadb-dump",
                    List.of(
                            "--single-transaction",
                            "--quick",
                            "--routines",
                            "--skip-triggers",
                            "--events",
                            "--hex-blob",
                            "--no-tablespaces",
                            schema()));
            dump.getOutputStream().close();
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
                dump.getInputStream().transferTo(out);
            }
            finish(dump);
            requireWhole(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DataFolder.write(checksumFile(file), checksum(file) + "  " + file.getFileName() + "\n");
        } finally {
            Files.deleteIfExists(part);
            Files.delete(secret);
        }
    }

    /**
     * Refuses a file that is not a whole dump, or not the one its checksum was made for.
     *
     * @param file the file
     * @throws IOException when it is damaged
     */
    static void check(Path file) throws IOException {
        Path sum = checksumFile(file);
        if (Files.exists(sum) && !Files.readString(sum).startsWith(checksum(file) + " ")) {
            throw new IOException("it does not match its checksum in " + sum);
        }
        requireWhole(file);
    }

    /**
     * Reads a checked file into an empty schema.
     *
     * @param file the file
     * @throws IOException when the programs refuse
     */
    void read(Path file) throws IOException {
        Path secret = secret();
        try {
            Process client = start(secret, "mariadb", List.of("--max-allowed-packet=64M", schema()));
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                    OutputStream out = client.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException e) {
                finish(client);
                throw e;
            }
            finish(client);
        } finally {
            Files.delete(secret);
        }
    }

    private Process start(Path secret, String program, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.program(program).toString(), "--defaults-file=" + secret, "--default-character-set=utf8mb4"));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(programs.log().toFile()))
                .start();
    }

    private void finish(Process process) throws IOException {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(
                        "MariaDB's program ended with " + code + "; the reason is at the end of " + programs.log());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The account in a file of the owner's, because a command line is readable by everybody. */
    private Path secret() throws IOException {
        URI server = server();
        Path secret = Files.createTempFile(programs.base().getParent(), "client-", ".cnf");
        DataFolder.write(
                secret,
                """
                [client]
                protocol=tcp
                host="%s"
                port=%d
                user="%s"
                password="%s"
                %s
                """
                        .formatted(
                                server.getHost(),
                                server.getPort() < 0 ? 3306 : server.getPort(),
                                escape(access.user()),
                                escape(access.password()),
                                encryption()));
        return secret;
    }

    /** The programs encrypt as the JDBC address says: not unless it asks, and checking the server's name unless it trusts. */
    private String encryption() {
        if (!access.url().contains("sslMode=") || access.url().contains("sslMode=disable")) {
            return "skip-ssl";
        }
        return access.url().contains("sslMode=trust")
                ? "ssl\nskip-ssl-verify-server-cert"
                : "ssl\nssl-verify-server-cert";
    }

    private URI server() {
        return URI.create(
                access.url().replaceFirst("^jdbc:mariadb:(\\w+:)?", "mariadb:").replaceFirst(",[^/]*", ""));
    }

    private String schema() {
        return server().getPath().substring(1);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void requireWhole(Path file) throws IOException {
        String tail = "";
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.readNBytes(block, 0, block.length); n > 0; n = in.readNBytes(block, 0, block.length)) {
                String text = tail + new String(block, 0, n, StandardCharsets.ISO_8859_1);
                tail = text.substring(Math.max(0, text.length() - 200));
            }
        }
        if (!tail.contains(LAST_LINE)) {
            throw new IOException("it is not a whole dump: its last line is missing");
        }
    }

    private static Path checksumFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    private static String checksum(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
