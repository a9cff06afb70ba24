package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator's commands against a real database. */
class CommandsIT {
    private static final Path DATA = Path.of("target", "commands it");

    @BeforeAll
    static void freshFolder() throws IOException {
        DataFolder.delete(DATA);
    }

    @AfterAll
    static void removeFolder() throws IOException {
        DataFolder.delete(DATA);
    }

    @Test
    void aBackupGivesEverythingBackAfterTheDatabaseIsDamaged() throws Exception {
        Path file = DATA.resolveSibling("commands-it.sql.gz");
        deleteBackup(file);
        assertThat(hearth("migrate").code()).isZero();
        try (EmbeddedDatabase running = EmbeddedDatabase.start(DATA)) {
            execute(
                    running,
                    "create or replace table kept (n int primary key, word varchar(99))",
                    "insert into kept values (1, 'tŷ 🏠')");
            assertThat(hearth("backup", file.toString()).code()).isZero();
            execute(running, "delete from kept", "create or replace table later (n int)");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(hearth("restore", file.toString()).code()).as("not empty").isEqualTo(Failure.USAGE);
        assertThat(hearth("restore", "--replace", file.toString()).code()).isZero();
        Path damaged = Files.write(DATA.resolveSibling("commands-it-damaged.sql.gz"), new byte[] {1, 2, 3});
        assertThat(hearth("restore", "--replace", damaged.toString()).code()).isEqualTo(Failure.GENERAL);
        try (EmbeddedDatabase running = EmbeddedDatabase.start(DATA)) {
            DatabaseAccess db = running.access();
            assertThat(Schema.count(db, "select count(*) from kept where n = 1 and word = 'tŷ 🏠'"))
                    .isOne();
            assertThat(Schema.count(db, "select count(*) from information_schema.tables where table_name = 'later'"))
                    .isZero();
        }
        deleteBackup(file);
        Files.delete(damaged);
    }

    @Test
    void aFolderWithoutADatabaseIsNotCheckedAndNotMade() throws Exception {
        Path nowhere = DATA.resolveSibling("commands-it-nowhere");
        for (List<String> words :
                List.of(List.of("verify"), List.of("token", "a@example.org"), List.of("backup", "target/no.sql.gz"))) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of("--data", nowhere.toString()));
            assertThat(Hearth.execute(all.toArray(String[]::new)))
                    .as(words.toString())
                    .isEqualTo(Failure.DATABASE);
        }
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void restoreIsRefusedWhileTheDatabaseIsInUseAndBackupIsNot() throws Exception {
        Path file = DATA.resolveSibling("commands-it-2.sql.gz");
        deleteBackup(file);
        try (EmbeddedDatabase running = EmbeddedDatabase.start(DATA)) {
            assertThat(running.pid()).isPositive();
            assertThat(hearth("backup", file.toString()).code()).isZero();
            assertThat(hearth("restore", "--replace", file.toString()).code()).isEqualTo(Failure.RUNNING);
        }
        deleteBackup(file);
    }

    @Test
    void verifyNamesTheRowsThatBreakAPromiseAndChangesNothing() throws SQLException {
        List<Verification.Check> checks = List.of(
                Verification.Check.parse(
                        "10.sql",
                        "-- capacity\n-- No session has more bookings\n-- than places.\n"
                                + "select session, booked from places where booked > capacity;\n"),
                Verification.Check.parse("20.sql", "-- fine\n-- Nothing.\nselect 1 from places where booked < 0"),
                Verification.Check.parse("30.sql", "-- writes\n-- Cannot write.\ndelete from places"));
        try (EmbeddedDatabase running = EmbeddedDatabase.start(DATA);
                Connection db = running.access().open()) {
            execute(
                    running,
                    "create or replace table places (session int primary key, booked int, capacity int)",
                    "insert into places values (1, 3, 12), (2, 13, 12)");
            Verification result = Verification.run(db, checks);
            assertThat(result.ok()).isFalse();
            assertThat(result.checks()).extracting(Verification.Outcome::ok).containsExactly(false, true, false);
            assertThat(result.json())
                    .contains("\"ok\" : false", "No session has more bookings than places.", "\"session\" : \"2\"");
            assertThat(Schema.count(running.access(), "select count(*) from places"))
                    .isEqualTo(2);
        }
    }

    @Test
    void wrongWordsEndWithTwoAndAnUnreachableDatabaseWithThree() {
        assertThat(hearth("verify", "--nonsense").code()).isEqualTo(Failure.USAGE);
        assertThat(hearth("verify", "--db", "mysql://x").code()).isEqualTo(Failure.USAGE);
        assertThat(hearth("--help").code()).isZero();
        assertThat(new DatabaseAccess("jdbc:mariadb://127.0.0.1:1/hearth", "a", "b"))
                .satisfies(access -> assertThatThrownBy(access::open)
                        .isInstanceOfSatisfying(
                                Failure.class, e -> assertThat(e.exitCode()).isEqualTo(Failure.DATABASE)));
    }

    private record Result(int code, String output) {}

    private static Result hearth(String command, String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] all = new String[words.length + (command.startsWith("-") ? 1 : 3)];
            all[0] = command;
            if (!command.startsWith("-")) {
                all[1] = "--data";
                all[2] = DATA.toString();
            }
            System.arraycopy(words, 0, all, all.length - words.length, words.length);
            return new Result(Hearth.execute(all), printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static void execute(EmbeddedDatabase running, String... statements) throws SQLException {
        try (Connection db = running.access().open();
                Statement statement = db.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void deleteBackup(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".sha256"));
    }
}
