package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's small parts that need no database. */
class LauncherTest {
    @TempDir
    private Path folder;

    @Test
    void theApplicationsAddressHasTimeLimitsAndKeepsWhatTheOperatorWrote() {
        assertThat(new DatabaseAccess("jdbc:mariadb://h:1/s", "u", "p").applicationUrl())
                .isEqualTo("jdbc:mariadb://h:1/s?connectTimeout=2000&prepStmtCacheSize=120"
                        + "&sessionVariables=innodb_lock_wait_timeout=5&socketTimeout=10000&useReadAheadInput=true"
                        + "&useServerPrepStmts=true");
        assertThat(new DatabaseAccess("jdbc:mariadb://h/s?socketTimeout=7&sslMode=trust", "u", "p").applicationUrl())
                .startsWith("jdbc:mariadb://h/s?socketTimeout=7&sslMode=trust&connectTimeout=2000")
                .doesNotContain("socketTimeout=10000");
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new DatabaseAccess("jdbc:mariadb://h/s", "u", "secret"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void aCheckNeedsANameASentenceAndAQuery() {
        assertThat(Verification.Check.parse("a.sql", "-- name\n-- One\n-- sentence.\nselect 1;\n"))
                .isEqualTo(new Verification.Check("name", "One sentence.", "select 1"));
        assertThatThrownBy(() -> Verification.Check.parse("a.sql", "-- name\nselect 1"))
                .hasMessageStartingWith("a.sql must");
    }

    @Test
    void theSignInsAreAShortTable() throws IOException {
        Path file = folder.resolve("demo-accounts.json");
        assertThat(SignIns.table(file)).isEmpty();
        Files.writeString(
                file,
                "[{\"email\":\"ana@example.org\",\"password\":\"pw\",\"roles\":[\"trainer\",\"learner\"],"
                        + "\"partnership\":\"Here\",\"partner\":\"A partner\"}]");
        assertThat(SignIns.table(file))
                .containsExactly(
                        "  E-mail           Password  Roles             Partner",
                        "  ana@example.org  pw        trainer, learner  A partner");
        Files.writeString(file, "[" + "{\"email\":\"a\"},".repeat(20) + "{}]");
        assertThat(SignIns.table(file)).hasSize(14).last().asString().contains("and 9 more");
    }

    @Test
    void theFirstRunCodeIsGivenToTheApplicationAsItsHashOnly() {
        String code = FirstRunCode.issue();
        assertThat(code).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        assertThat(System.getProperty("hearth.first-run.code-hash")).isEqualTo(DataFolder.hash(code));
        System.clearProperty("hearth.first-run.code-hash");
        System.clearProperty("hearth.first-run.until");
    }

    @Test
    void aPrivateFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("f");
        DataFolder.write(file, "one");
        DataFolder.write(file, "two");
        assertThat(Files.readString(file)).isEqualTo("two");
        assertThat(Files.list(folder).map(path -> path.getFileName().toString()).toList())
                .isEqualTo(List.of("f"));
    }

    @Test
    void anExternalDatabaseMustBeNewEnoughForgetNothingAndKeepEveryLetter() {
        ExternalDatabase.requireVersion("10.11.19-MariaDB-0+deb12u1-log");
        ExternalDatabase.requireVersion("11.4.5-MariaDB");
        ExternalDatabase.requireDurable(1);
        ExternalDatabase.requireEveryLetter("utf8mb4", "hearth");
        for (String old : new String[] {"10.6.22-MariaDB", "8.4.0", "5.5.5"}) {
            refused(Failure.DATABASE, old, () -> ExternalDatabase.requireVersion(old));
        }
        refused(Failure.DATABASE, "is 2", () -> ExternalDatabase.requireDurable(2));
        refused(Failure.DATABASE, "latin1", () -> ExternalDatabase.requireEveryLetter("latin1", "hearth"));
    }

    @Test
    void aPortAndAPublicAddressAreReadOrRefused() {
        assertThat(Options.port(null)).isEqualTo(8080);
        assertThat(Options.port("1")).isOne();
        assertThat(Options.port("65535")).isEqualTo(65535);
        for (String wrong : new String[] {"0", "65536", "-1", "80a", "99999999999"}) {
            refused(Failure.USAGE, wrong, () -> Options.port(wrong));
        }
        Options.requirePublic(null);
        Options.requirePublic("https://hearth.example.org");
        Options.requirePublic("https://hearth.example.org:8443/");
        for (String wrong :
                new String[] {"http://hearth.example.org", "hearth.example.org", "https://a/b", "https://"}) {
            refused(Failure.USAGE, wrong, () -> Options.requirePublic(wrong));
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        refused(Failure.GENERAL, "a-file", () -> DataFolder.open(file));
        refused(Failure.GENERAL, "a-file is a file, not a folder", () -> DataFolder.open(file.resolve("below")));
    }

    private static void refused(int code, String word, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(word).isInstanceOfSatisfying(Failure.class, e -> assertThat(
                        e.exitCode())
                .isEqualTo(code));
    }
}
