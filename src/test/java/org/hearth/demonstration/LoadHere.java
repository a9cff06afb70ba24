package org.hearth.demonstration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;

/** Migrates and loads a database by hand: {@code jdbc-url data-folder [county|national] [migrations…]}. */
final class LoadHere {

    private LoadHere() {}

    public static void main(String[] words) throws Exception {
        String url = words[0];
        Path folder = Files.createDirectories(Path.of(words[1]));
        Flyway.configure()
                .dataSource(url, "hearth", "hearth")
                .locations(System.getProperty("migrations", "classpath:db/migration")
                        .split(","))
                .load()
                .migrate();
        long start = System.nanoTime();
        try (Connection db = DriverManager.getConnection(url, "hearth", "hearth")) {
            if (words.length > 2) {
                new MadeUpAreas().load(db, folder, words[2], System.out::println);
            } else {
                new DemonstrationLoader().load(db, folder, System.out::println);
            }
        }
        System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    }
}
