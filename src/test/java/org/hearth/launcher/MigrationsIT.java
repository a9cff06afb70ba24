package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start runs no migration where the schema says that these very ones have run, and asks about each of them where it does not. */
class MigrationsIT {

    @TempDir
    Path folder;

    private final DatabaseAccess access = new DatabaseAccess(
            System.getProperty("hearth.test.db.url"),
            System.getProperty("hearth.test.db.user"),
            System.getProperty("hearth.test.db.password"));

    @BeforeEach
    void two_migrations() throws IOException {
        Files.writeString(folder.resolve("V1__one.sql"), "create table one (id int);");
        Files.writeString(folder.resolve("V2__two.sql"), "create table two (id int);");
    }

    @Test
    void a_schema_that_was_brought_up_to_date_bears_the_stamp_of_its_migrations() throws SQLException {
        try (Connection db = access.open()) {
            assertThat(Migrations.here().areStampedOn(db)).isTrue();
        }
    }

    @Test
    void with_the_stamp_nothing_else_is_asked_and_without_it_everything_is() throws SQLException {
        String history = "update flyway_schema_history set checksum = checksum %s 1 where installed_rank = 1";
        try (Connection db = access.open();
                var statement = db.createStatement()) {
            statement.executeUpdate(history.formatted("+"));
            try {
                assertThat(Schema.migrate(access)).isZero();
                statement.executeUpdate("update schema_stamp set digest = repeat('0', 64)");
                assertThatThrownBy(() -> Schema.migrate(access)).isInstanceOf(Failure.class);
            } finally {
                statement.executeUpdate(history.formatted("-"));
            }
            assertThat(Schema.migrate(access)).isZero();
            assertThat(Migrations.here().areStampedOn(db)).isTrue();
        }
    }

    @Test
    void the_stamp_is_another_one_when_a_letter_or_a_name_changes_or_a_migration_is_added() throws Exception {
        try (Connection db = access.open()) {
            db.setAutoCommit(false);
            Migrations.in(folder).stamp(db);
            assertThat(Migrations.in(folder).areStampedOn(db)).isTrue();

            Files.writeString(folder.resolve("V2__two.sql"), "create table two (id int)");
            assertThat(Migrations.in(folder).areStampedOn(db)).isFalse();

            two_migrations();
            assertThat(Migrations.in(folder).areStampedOn(db)).isTrue();
            Files.move(folder.resolve("V2__two.sql"), folder.resolve("V3__two.sql"));
            assertThat(Migrations.in(folder).areStampedOn(db)).isFalse();

            two_migrations();
            assertThat(Migrations.in(folder).areStampedOn(db)).isFalse();
            db.rollback();
        }
    }
}
