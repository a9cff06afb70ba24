package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.account.PasswordHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A made-up area as the operator loads it: whole, in order, and never beside the accounts of real people. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadCommandIT {

    private static final Path DATA = Path.of("target", "load-it");
    private static final Path SIGN_INS = DATA.resolve("demo-accounts.json");
    private static final Pattern SAID = Pattern.compile("have the password (\\S+)");

    private static EmbeddedDatabase database;
    private static String said;

    @BeforeAll
    static void a_small_area_is_loaded() throws IOException {
        DataFolder.delete(DATA);
        database = EmbeddedDatabase.start(DATA);
        Ended loaded = load("small");
        assertThat(loaded.code).as(loaded.said).isZero();
        said = loaded.said;
    }

    @AfterAll
    static void and_removed() throws IOException {
        database.close();
        DataFolder.delete(DATA);
    }

    @Test
    @Order(1)
    void its_password_is_random_told_once_and_kept_for_the_owner() throws Exception {
        Matcher password = SAID.matcher(said);
        assertThat(password.find()).as(said).isTrue();
        assertThat(Files.readString(SIGN_INS))
                .contains("\"administrator.small@example.org\"", '"' + password.group(1) + '"')
                .doesNotContain("warm-hearth-open-door");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SIGN_INS)))
                .isEqualTo("rw-------");
        String hash = text("select password_hash from account where email = 'administrator.small@example.org'");
        assertThat(PasswordHash.matches(password.group(1), hash)).isTrue();
        assertThat(PasswordHash.matches("warm-hearth-open-door", hash)).isFalse();
    }

    @Test
    @Order(2)
    void everything_in_it_is_in_order() throws Exception {
        try (Connection db = database.access().open()) {
            Verification verified = Verification.run(db, Verification.checks(LoadCommandIT.class.getClassLoader()));
            assertThat(verified.ok()).as(verified.json()).isTrue();
        }
    }

    /** By the sizes the domain names for a small unitary area. */
    @Test
    @Order(3)
    void it_is_as_large_as_it_says() throws Exception {
        assertThat(number("select count(*) from audit_event")).isBetween(150_000L, 160_000L);
        assertThat(
                        number(
                                "select count(*) from audit_event where at > utc_timestamp() or at < utc_timestamp() - interval 2 year"))
                .isZero();
        assertThat(number("select count(distinct person_id) from audit_event")).isGreaterThan(1_000);
        assertThat(number("select count(*) from outbox")).isEqualTo(15_000);
        assertThat(number("select count(*) from outbox where status <> 'SENT'")).isZero();
        assertThat(number("select count(*) from site where kind = 'SATELLITE'")).isEqualTo(15);
        assertThat(number("select count(*) from hub")).isEqualTo(5);
        assertThat(
                        number(
                                "select count(distinct person_id) from engagement where kind = 'VOLUNTEER' and to_date is null"))
                .isBetween(120L, 180L);
        assertThat(number("select count(*) from person")).isBetween(1_500L, 2_000L);
        assertThat(number("select count(*) from session where status = 'PUBLISHED'"))
                .isGreaterThan(3_000);
    }

    @Test
    @Order(4)
    void what_is_there_stays_as_it_is() throws Exception {
        String before = text("select count(*) from account");
        Ended again = load("small");
        assertThat(again.code).isZero();
        assertThat(again.said).contains("small is there already.").doesNotContainPattern(SAID);
        assertThat(text("select count(*) from account")).isEqualTo(before);
    }

    @Test
    @Order(5)
    void nothing_is_loaded_where_real_people_have_accounts() throws Exception {
        execute("update installation set demonstration = false");
        Ended refused = load("county");
        assertThat(refused.code).isEqualTo(Failure.USAGE);
        assertThat(text("select group_concat(code) from partnership")).isEqualTo("small");
    }

    private record Ended(int code, String said) {}

    private static Ended load(String size) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return new Ended(
                    Hearth.execute("load", size, "--data", DATA.toString()), printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection db = database.access().open();
                Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection db = database.access().open();
                Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
