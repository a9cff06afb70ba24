package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded database over one data folder whose name is long and has spaces in it. */
class EmbeddedDatabaseIT {
    private static final Path AREA = Path.of("target", "embedded database it");
    private static final Path DATA = AREA.resolve(
            "a folder with a name that is too long for a socket ".repeat(3).strip());

    private EmbeddedDatabase database;

    @BeforeAll
    static void freshFolder() throws IOException {
        DataFolder.delete(AREA);
        Files.createDirectories(AREA);
    }

    @AfterAll
    static void removeFolder() throws IOException {
        Path socket = DataFolder.open(DATA).socket();
        DataFolder.delete(AREA);
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
    }

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(DATA);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws IOException {
        String port = ":" + String.format(Locale.ROOT, "%04X", database.port());
        List<String> listening = Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals("0A") && words[1].endsWith(port))
                .map(words -> words[1])
                .toList();
        assertThat(listening).containsExactly("0100007F" + port);
        assertThat(Files.readString(Path.of("/proc/net/tcp6")))
                .doesNotContain(port + " 00000000000000000000000000000000:0000 0A");
    }

    @Test
    void itsPasswordIsReadByItsOwnerOnlyAndNotOnAnyCommandLine() throws IOException {
        Path file = DATA.resolve("db/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip())
                .isEqualTo(database.password())
                .hasSizeGreaterThan(30);
        assertThat(Files.readString(Path.of("/proc/" + database.pid() + "/cmdline")))
                .doesNotContain(database.password());
    }

    @Test
    void itKnowsOneAccountThatOwnsOneSchema() throws SQLException {
        assertThat(database.administer("select concat(user, '@', host) from mysql.user order by 1;")
                        .lines())
                .containsOnly("hearth@127.0.0.1", "mariadb.sys@localhost", "root@localhost", administrator());
        assertThat(database.administer("show databases like 'test%';")).isBlank();
        try (Connection db = database.access().open();
                Statement statement = db.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create database elsewhere"))
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> statement.executeQuery("select * from mysql.global_priv"))
                    .hasMessageContaining("denied");
        }
        assertThatThrownBy(() -> new DatabaseAccess(database.url("mysql"), "root", "").open())
                .isInstanceOf(Failure.class);
    }

    @Test
    void itKeepsWhatItAcknowledgesAndEveryCharacter() {
        String settings =
                database.administer("select @@innodb_flush_log_at_trx_commit, @@character_set_server, @@version;");
        assertThat(settings).startsWith("1\tutf8mb4\t11.4.");
    }

    @Test
    void dataAndPortSurviveARestart() throws SQLException {
        int port = database.port();
        write("kept", 4711);
        database.close();
        database = EmbeddedDatabase.start(DATA);
        assertThat(database.port()).isEqualTo(port);
        assertThat(read("kept")).isEqualTo(4711);
    }

    @Test
    void aKilledServerIsStartedAgainOnTheSamePort() throws Exception {
        write("killed", 5);
        long killed = database.pid();
        int port = database.port();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        waitUntil(() -> database.pid() != killed);
        assertThat(database.port()).isEqualTo(port);
        assertThat(read("killed")).isEqualTo(5);
    }

    @Test
    void aServerThatOutlivedItsKilledProcessIsTakenOver() throws Exception {
        write("orphan", 6);
        database.close();
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseChild.class.getName(),
                        DATA.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle orphan = ProcessHandle.of(pidSaidBy(child)).orElseThrow();
        child.destroyForcibly().waitFor();
        assertThat(orphan.isAlive())
                .as("the server outlives kill -9 of its process")
                .isTrue();
        database = EmbeddedDatabase.start(DATA);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(read("orphan")).isEqualTo(6);
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(DATA))
                .isInstanceOfSatisfying(
                        Failure.class, e -> assertThat(e.exitCode()).isEqualTo(Failure.RUNNING))
                .hasMessageContaining("already running");
    }

    @Test
    void aForeignServerOnThePortIsRefusedInPlainWords() throws IOException {
        int port = database.port();
        database.close();
        try (ServerSocket foreign = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(foreign.isBound()).isTrue();
            assertThatThrownBy(() -> EmbeddedDatabase.start(DATA))
                    .isInstanceOfSatisfying(
                            Failure.class, e -> assertThat(e.exitCode()).isEqualTo(Failure.DATABASE))
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("taken by another program");
        }
        database = EmbeddedDatabase.start(DATA);
    }

    @Test
    void aFurtherSchemaIsTheAccountsToo() throws SQLException {
        String url = database.createSchema("further");
        try (Connection db = new DatabaseAccess(url, database.user(), database.password()).open();
                Statement statement = db.createStatement()) {
            assertThat(statement.executeUpdate("create table if not exists t (id int primary key)"))
                    .isZero();
        }
        assertThatThrownBy(() -> database.createSchema("x; drop database hearth"))
                .isInstanceOf(Failure.class);
    }

    private void write(String table, int number) throws SQLException {
        try (Connection db = database.access().open();
                Statement statement = db.createStatement()) {
            statement.execute("create or replace table " + table + " (n int primary key)");
            statement.execute("insert into " + table + " values (" + number + ")");
        }
    }

    private int read(String table) throws SQLException {
        try (Connection db = database.access().open();
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select n from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String administrator() {
        return System.getProperty("user.name") + "@localhost";
    }

    private static long pidSaidBy(Process child) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("PID ")) {
                return Long.parseLong(line.substring(4));
            }
        }
        throw new IOException("the child ended before its database ran");
    }

    private static void waitUntil(java.util.function.BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited a minute").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
