package org.hearth.demonstration;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hearth.launcher.AppendOnly;
import org.hearth.launcher.Verification;

/** The demonstration in a schema of its own, loaded around a fixed day, and questions to it. */
final class Loaded implements AutoCloseable {

    private final Connection db;
    final Path folder;

    private Loaded(Connection db, Path folder) {
        this.db = db;
        this.folder = folder;
    }

    /** Migrates the emptied schema and loads; skips the test where no database was started for it. */
    static Loaded around(LocalDate today, String property) throws Exception {
        String url = System.getProperty(property);
        assumeTrue(url != null, "No database: run by mvn verify");
        String user = System.getProperty("hearth.test.db.user");
        String password = System.getProperty("hearth.test.db.password");
        var flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations(System.getProperty("migrations", "classpath:db/migration"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        Connection db = DriverManager.getConnection(url, user, password);
        AppendOnly.protect(db);
        Path folder = Files.createTempDirectory("demonstration");
        new DemonstrationLoader(today).load(db, folder, sentence -> {});
        return new Loaded(db, folder);
    }

    /** The one number the query answers. */
    BigDecimal number(String query) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBigDecimal(1);
        }
    }

    /** Every row of the answer, its columns with bars between. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int at = 1; at <= columns; at++) {
                    cells.add(row.getString(at));
                }
                rows.add(String.join("|", cells.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }

    /** What the operator's auditor says of it. */
    Verification verified() throws SQLException {
        return Verification.run(db, Verification.checks(Loaded.class.getClassLoader()));
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
