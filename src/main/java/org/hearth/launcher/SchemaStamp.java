package org.hearth.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What a schema says of the migrations it was brought up to date with: one digest of all their names and texts. Where it is
 * the digest of the migrations at hand there is nothing to do, and a start need not read the library that would find that
 * out (docs/decisions/0181-a-start-asks-for-less.md).
 */
final class SchemaStamp {
    private static final String FOLDER = "db/migration";

    private final String digest;

    private SchemaStamp(String digest) {
        this.digest = digest;
    }

    /**
     * The stamp of the migrations at hand.
     *
     * @return nothing where they lie neither in a jar nor in a folder
     */
    static Optional<SchemaStamp> here() {
        URL place = SchemaStamp.class.getClassLoader().getResource(FOLDER);
        try {
            if (place != null && place.openConnection() instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    return Optional.of(of(jar));
                }
            }
            return place != null && place.getProtocol().equals("file")
                    ? Optional.of(of(Path.of(place.toURI())))
                    : Optional.empty();
        } catch (IOException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The stamp of the migrations in a folder.
     *
     * @param folder the folder
     * @return their stamp; another one as soon as a name or a letter changes
     * @throws IOException when one cannot be read
     */
    static SchemaStamp of(Path folder) throws IOException {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(each).toString(), Files.readAllBytes(each));
            }
        }
        return of(texts);
    }

    private static SchemaStamp of(JarFile jar) throws IOException {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        for (JarEntry each : Collections.list(jar.entries())) {
            if (each.getName().startsWith(FOLDER + "/") && !each.isDirectory()) {
                try (InputStream text = jar.getInputStream(each)) {
                    texts.put(each.getName().substring(FOLDER.length() + 1), text.readAllBytes());
                }
            }
        }
        return of(texts);
    }

    private static SchemaStamp of(SortedMap<String, byte[]> texts) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                sum.update((name + " " + text.length + "\n").getBytes(StandardCharsets.UTF_8));
                sum.update(text);
            });
            return new SchemaStamp(HexFormat.of().formatHex(sum.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether a schema bears this stamp.
     *
     * @param db a connection of the schema
     * @return whether its stamp is the same
     * @throws SQLException when the schema knows of no stamps, or the database does not answer
     */
    boolean isOn(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select digest from schema_stamp")) {
            return rows.next() && digest.equals(rows.getString(1));
        }
    }

    /**
     * Stamps a schema in which all these migrations have run.
     *
     * @param db a connection of the schema
     * @throws SQLException when it refuses
     */
    void putOn(Connection db) throws SQLException {
        try (PreparedStatement statement =
                db.prepareStatement("insert into schema_stamp (id, digest) values (1, ?) on duplicate key update"
                        + " digest = values(digest)")) {
            statement.setString(1, digest);
            statement.executeUpdate();
        }
    }
}
