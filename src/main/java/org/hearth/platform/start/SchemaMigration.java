package org.hearth.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything uses it. Flyway alone owns the schema. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final int TRIES_TO_CONNECT = 30;

    @Resource(lookup = "java:app/jdbc/hearth")
    DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .connectRetries(TRIES_TO_CONNECT)
                .load()
                .migrate();
    }
}
