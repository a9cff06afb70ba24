package org.hearth.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Hearth on a database that somebody else runs: {@code run --db}, from an empty schema to the first administrator. */
class ExternalDatabaseIT {

    private static final String URL = System.getProperty("hearth.test.external.url");
    private static final String USER = System.getProperty("hearth.test.db.user");
    private static final String PASSWORD = System.getProperty("hearth.test.db.password");

    @Test
    void everything_is_kept_there_and_no_database_of_its_own_is_made() throws Exception {
        assumeTrue(URL != null, "No database: run by mvn verify");
        emptied();
        try (Product product =
                Product.fresh("it-external").where("HEARTH_DB_USER", USER).where("HEARTH_DB_PASSWORD", PASSWORD)) {
            product.start("--db", URL);
            Matcher code = OperatorsDayIT.CODE.matcher(product.said());
            assertThat(code.find()).as(product.said()).isTrue();
            assertThat(OperatorsDayIT.setUp(product, code.group()).statusCode()).isBetween(302, 303);

            assertThat(text("select group_concat(email) from account")).isEqualTo("ana@example.org");
            assertThat(product.data().resolve("db/data")).doesNotExist();
            product.where("HEARTH_DB_URL", URL);
            assertThat(product.run("token", "ana@example.org").code()).isZero();
            Product.Ended verified = product.run("verify");
            assertThat(verified.code()).as(verified.said()).isZero();
            assertThat(product.stop()).as("SIGTERM").isZero();
        }
        assertThat(text("select group_concat(email) from account")).isEqualTo("ana@example.org");
    }

    /** Another run of the tests may have left its tables. */
    private static void emptied() throws SQLException {
        try (Connection db = DriverManager.getConnection(URL, USER, PASSWORD);
                Statement statement = db.createStatement()) {
            statement.execute("drop database hearth_external");
            statement.execute("create database hearth_external character set utf8mb4");
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection db = DriverManager.getConnection(URL, USER, PASSWORD);
                Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
